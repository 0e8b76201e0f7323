/// Skrip halaman: kiriman tanpa memuat ulang, tarik dan taruh, dan kemajuan. Tanpa skrip ini semuanya tetap berjalan sebagai formulir biasa.
enum PageScript {
    static let text = """
        (function () {
          'use strict';
          var main = document.getElementById('isi');
          var english = document.documentElement.lang === 'en';
          function say(id, en) { return english ? en : id; }
          function shownTitle() {
            var part = main.querySelector('[data-title]');
            if (part) { document.title = part.dataset.title + ' · Selisih'; }
          }
          function place(html, url, keeps) {
            main.innerHTML = html;
            if (!keeps) { if (url && url !== location.href) { history.pushState(null, '', url); } main.focus({preventScroll: true}); window.scrollTo(0, 0); }
            shownTitle();
            watch();
          }
          function load(url, options, keeps) {
            options = options || {};
            options.headers = Object.assign({'X-Bagian': '1'}, options.headers || {});
            options.credentials = 'same-origin';
            return fetch(url, options).then(function (answer) {
              return answer.text().then(function (html) { place(html, answer.url, keeps); });
            }).catch(function () { window.location.reload(); });
          }
          var timer = null;
          function watch() {
            if (timer) { clearTimeout(timer); timer = null; }
            if (main.querySelector('[data-wait]')) { timer = setTimeout(function () { load(location.href, {}, true); }, 600); }
          }
          function send(data, form) {
            var status = form.querySelector('[data-status]');
            var request = new XMLHttpRequest();
            request.open('POST', form.action);
            request.setRequestHeader('X-Bagian', '1');
            request.upload.onprogress = function (event) {
              if (event.lengthComputable) { status.textContent = say('Mengirim ', 'Sending ') + Math.round(100 * event.loaded / event.total) + ' %'; }
            };
            request.onload = function () { place(request.responseText, request.responseURL); };
            request.onerror = function () { status.textContent = say('Kirimannya terputus. Kirim lagi.', 'The upload was cut off. Send it again.'); };
            request.send(data);
          }
          document.addEventListener('submit', function (event) {
            var form = event.target;
            if (form.hasAttribute('data-upload')) {
              event.preventDefault();
              send(new FormData(form), form);
            } else if (form.hasAttribute('data-fragment')) {
              event.preventDefault();
              load(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form))});
            }
          });
          document.addEventListener('click', function (event) {
            var link = event.target.closest ? event.target.closest('a[data-fragment]') : null;
            if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
            event.preventDefault();
            load(link.href);
          });
          window.addEventListener('popstate', function () { load(location.href, {}, true); });
          function within(entry, path, files) {
            return new Promise(function (done) {
              if (entry.isFile) {
                entry.file(function (file) { files.push([file, path + file.name]); done(); }, done);
              } else {
                var reader = entry.createReader();
                var all = [];
                (function more() {
                  reader.readEntries(function (entries) {
                    if (!entries.length) { Promise.all(all).then(done); return; }
                    entries.forEach(function (inner) { all.push(within(inner, path + entry.name + '/', files)); });
                    more();
                  }, done);
                })();
              }
            });
          }
          function zone(event) { return event.target.closest ? event.target.closest('.drop') : null; }
          document.addEventListener('dragover', function (event) {
            event.preventDefault();
            var drop = zone(event);
            if (drop) { drop.classList.add('over'); }
          });
          document.addEventListener('dragleave', function (event) {
            var drop = zone(event);
            if (drop) { drop.classList.remove('over'); }
          });
          document.addEventListener('drop', function (event) {
            event.preventDefault();
            var form = document.querySelector('form[data-upload]');
            if (!form) { return; }
            var files = [];
            var entries = Array.prototype.map.call(event.dataTransfer.items || [], function (item) {
              return item.webkitGetAsEntry ? item.webkitGetAsEntry() : null;
            }).filter(Boolean);
            var gathered = entries.length
              ? Promise.all(entries.map(function (entry) { return within(entry, '', files); }))
              : Promise.resolve(Array.prototype.forEach.call(event.dataTransfer.files, function (file) { files.push([file, file.name]); }));
            gathered.then(function () {
              var data = new FormData();
              files.forEach(function (pair) { data.append('berkas', pair[0], pair[1]); });
              send(data, form);
            });
          });
          watch();
        })();

        """
}
