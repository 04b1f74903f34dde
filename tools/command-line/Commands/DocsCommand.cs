using System.CommandLine;
using Regulatory.Api.Hosting;
using Regulatory.Api.Schema;
using Regulatory.GraphQL.Types;
using Regulatory.Ledger.Codec;
using Regulatory.Regctl.Docs;
using Spectre.Console;

namespace Regulatory.Regctl.Commands;

/// <summary>Writes the documents that are made from the code; specs fail when they are stale.</summary>
internal static class DocsCommand
{
    public static Command Make()
    {
        var lawIndex = new Command("law-index", "Writes docs/law-index.md.");
        lawIndex.SetAction(_ => Write("docs/law-index.md", LawIndex.Write()));
        var schema = new Command("schema", "Writes api/schema.graphql.");
        schema.SetAction(_ => Write("api/schema.graphql", SdlPrinter.Print(ApiSchema.Of(FactShapes.ReadModelsOf(new FactCodec())))));
        var documents = new Command("documents", "Writes api/trusted-documents.json from api/documents.");
        documents.SetAction(_ => Write("api/trusted-documents.json", DocumentManifest.Write(Path.Combine(Workplace.Root, "api", "documents"))));
        var processes = new Command("processes", "Writes docs/processes.md.");
        processes.SetAction(_ => Write("docs/processes.md", ProcessDiagrams.Write()));
        var asyncApi = new Command("asyncapi", "Writes docs/asyncapi.yaml.");
        asyncApi.SetAction(_ => Write("docs/asyncapi.yaml", AsyncApi.Write()));
        return new Command("docs", "Documents made from the code. 由代码生成的文档。") { lawIndex, schema, documents, processes, asyncApi };
    }

    private static int Write(string path, string text)
    {
        File.WriteAllText(Path.Combine(Workplace.Root, path), text);
        AnsiConsole.MarkupLineInterpolated($"[green]✓[/] {path}");
        return 0;
    }
}
