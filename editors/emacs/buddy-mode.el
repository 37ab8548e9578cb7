;;; buddy-mode.el --- Major mode for Buddy pipeline files  -*- lexical-binding: t; -*-

;; SPDX-License-Identifier: Apache-2.0
;; Version: 0.1.0
;; Package-Requires: ((emacs "27.1"))
;; Keywords: languages, tools

;;; Commentary:

;; A YAML mode that registers the language server buddy-ls with Eglot and lsp-mode.  To start it in
;; every Buddy file, add `eglot-ensure' or `lsp-deferred' to `buddy-mode-hook'.

;;; Code:

(defgroup buddy nil
  "Buddy pipeline files."
  :group 'languages)

(defcustom buddy-server-command '("buddy-ls" "serve")
  "The command that starts the language server, with its arguments."
  :type '(repeat string))

(define-derived-mode buddy-mode yaml-mode "Buddy"
  "Major mode for Buddy pipeline files, based on `yaml-mode'.")

(define-derived-mode buddy-ts-mode yaml-ts-mode "Buddy"
  "Major mode for Buddy pipeline files, based on `yaml-ts-mode'."
  (run-mode-hooks 'buddy-mode-hook))

(let ((mode (if (require 'yaml-mode nil t) #'buddy-mode #'buddy-ts-mode)))
  (dolist (pattern '("/buddy\\.ya?ml\\'" "/\\.buddy/.*\\.ya?ml\\'" "/\\.buddy-ls\\.yml\\'"))
    (add-to-list 'auto-mode-alist (cons pattern mode))))

(defvar eglot-server-programs)

(put 'buddy-ts-mode 'eglot-language-id "buddy")

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               (cons '(buddy-mode buddy-ts-mode) (lambda (&rest _) buddy-server-command))))

(defvar lsp-language-id-configuration)
(declare-function lsp-activate-on "lsp-mode")
(declare-function lsp-register-client "lsp-mode")
(declare-function lsp-stdio-connection "lsp-mode")
(declare-function make-lsp-client "lsp-mode")

(with-eval-after-load 'lsp-mode
  (dolist (mode '(buddy-mode buddy-ts-mode))
    (add-to-list 'lsp-language-id-configuration (cons mode "buddy")))
  (lsp-register-client
   (make-lsp-client :new-connection (lsp-stdio-connection (lambda () buddy-server-command))
                    :activation-fn (lsp-activate-on "buddy")
                    :server-id 'buddy-ls)))

(provide 'buddy-mode)
;;; buddy-mode.el ends here
