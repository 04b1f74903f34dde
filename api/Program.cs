using Regulatory.Api.Hosting;

await using var app = RegulatoryHost.Build(args);
await app.RunAsync();
