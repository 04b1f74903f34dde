using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Regulatory.Conformance.ExecuteHost;

// The program under test for differential.mjs: executes any document on any schema, with values that both sides can work out.
// Listens on the address given as first argument; prints "ready" once it serves.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
var app = builder.Build();
app.Urls.Add(args is [var url, ..] ? url : "http://127.0.0.1:5099");
var host = new Host();
app.MapPost("/execute", async (HttpRequest request) => Json(await host.ExecuteAsync(await request.ReadFromJsonAsync<Question>().ConfigureAwait(false) ?? new Question()).ConfigureAwait(false)));
app.MapPost("/schema", async (HttpRequest request) => Json(Host.Describe(await request.ReadFromJsonAsync<Question>().ConfigureAwait(false) ?? new Question())));
app.MapPost("/print", async (HttpRequest request) => Json(Host.Print(await request.ReadFromJsonAsync<Question>().ConfigureAwait(false) ?? new Question())));
app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine("ready"));
await app.RunAsync().ConfigureAwait(false);

static IResult Json(string text) => Results.Text(text, "application/json");
