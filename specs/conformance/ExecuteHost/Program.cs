using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Regulatory.Conformance.ExecuteHost;

// The program under test for differential.mjs: executes any document on any schema, with values that both sides can work out.
//   ExecuteHost [URL] [--bug NAME]
// Prints "ready" and its address once it serves. With a seeded bug (GET /bugs names them) its answers are wrong in one way, to try the tester.
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.SetMinimumLevel(LogLevel.Warning).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
builder.WebHost.UseSetting("urls", args is [var url, ..] && !url.StartsWith('-') ? url : "http://127.0.0.1:5099");
var app = builder.Build();
var host = new Host(Array.IndexOf(args, "--bug") is >= 0 and var at ? args[at + 1] : null);
app.MapPost("/execute", (Question question) => Answer(() => host.ExecuteAsync(question)));
app.MapPost("/print", (Question question) => Answer(() => Task.FromResult(host.Print(question))));
app.MapPost("/schema", (Question question) => Answer(() => Task.FromResult(host.Describe(question))));
app.MapPost("/many", (Questions many) => Answer(() => host.ExecuteAsync(many)));
app.MapGet("/bugs", () => Results.Json(SeededBugs.All.Keys));
app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"ready {app.Urls.Single()}"));
await app.RunAsync().ConfigureAwait(false);

static async Task<IResult> Answer(Func<Task<string>> answer) => Results.Text(await answer().ConfigureAwait(false), "application/json");
