// planted: arrow-care: java.util.concurrent.CompletableFuture
package daybreak.care.watch;

import java.util.concurrent.CompletableFuture;

record StartsAThread(CompletableFuture<String> later) {}
