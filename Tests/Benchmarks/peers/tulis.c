/* libxlsxwriter saja, sebagai batas: menulis sel dan rumus yang disalin sel.py ke lembar Rincian.
   Pemakaian: tulis sel.tsv keluaran.xlsx */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

enum { HEADER = 6, COLUMNS = 11 };

static lxw_format *bordered(lxw_workbook *book, const char *number, int wrap) {
    lxw_format *format = workbook_add_format(book);
    format_set_font_size(format, 10);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (number) format_set_num_format(format, number);
    if (wrap) format_set_text_wrap(format);
    return format;
}

int main(int count, char **arguments) {
    if (count != 3) return 2;
    FILE *cells = fopen(arguments[1], "r");
    if (!cells) return 2;
    lxw_workbook *book = workbook_new(arguments[2]);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Rincian");
    lxw_format *text = bordered(book, NULL, 1);
    lxw_format *amount = bordered(book, "#,##0.00;(#,##0.00);\"-\"", 0);
    lxw_format *percent = bordered(book, "0.00%;(0.00%);0.00%", 0);

    char *line = NULL;
    size_t room = 0;
    while (getline(&line, &room, cells) > 0) {
        line[strcspn(line, "\n")] = 0;
        char *rest = line;
        lxw_row_t row = (lxw_row_t)atol(strsep(&rest, "\t")) - 1;
        if (row >= HEADER) worksheet_set_row(sheet, row, 28, NULL);
        for (lxw_col_t column = 0; column < COLUMNS && rest; column++) {
            char *cell = strsep(&rest, "\t");
            char *content = cell + 1;
            char *value = strchr(content, '\x1f');
            if (value) *value++ = 0;
            lxw_format *format = row < HEADER ? NULL : column == 9 ? percent : column >= 6 && column <= 8 ? amount : text;
            switch (*cell) {
            case 't': worksheet_write_string(sheet, row, column, content, format); break;
            case 'n': worksheet_write_number(sheet, row, column, strtod(content, NULL), format); break;
            case 'f': worksheet_write_formula_num(sheet, row, column, content, format, strtod(value, NULL)); break;
            case 'g': worksheet_write_formula_str(sheet, row, column, content, format, value); break;
            default: worksheet_write_blank(sheet, row, column, format);
            }
        }
    }
    free(line);
    fclose(cells);
    return workbook_close(book) == LXW_NO_ERROR ? 0 : 1;
}
