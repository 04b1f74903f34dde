using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Language;

namespace Regulatory.Regctl.Docs;

/// <summary>
/// Writes <c>api/trusted-documents.json</c> from <c>api/documents/*.graphql</c>: one operation a file, with a comment
/// <c># Roles: Auditor, Supervisor</c> (or <c># Roles: *</c>) above it. The id does not change with comments and layout.
/// </summary>
public static class DocumentManifest
{
    private const string RolesComment = "# Roles:";

    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <param name="folder">The folder of documents.</param>
    /// <exception cref="InvalidDataException">A file has no roles, or other than one operation; names it.</exception>
    /// <exception cref="SyntaxException">A file is no document.</exception>
    public static string Write(string folder)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            foreach (var file in Directory.GetFiles(folder, "*.graphql").Order(StringComparer.Ordinal)) Write(json, file);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, string file)
    {
        var source = File.ReadAllText(file);
        var name = Path.GetFileNameWithoutExtension(file);
        var document = Parser.Parse(source, Limits.TrustedDocument);
        if (document.Definitions.OfType<OperationDefinition>().Count() != 1) throw new InvalidDataException($"{name}: a document has one operation.");
        var roles = source.Split('\n').FirstOrDefault(line => line.StartsWith(RolesComment, StringComparison.Ordinal))?[RolesComment.Length..]
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (roles is not { Length: > 0 }) throw new InvalidDataException($"{name}: say in a comment who may have it executed: {RolesComment} Auditor.");

        var text = Printer.Print(document);
        json.WriteStartObject(TrustedDocuments.IdOf(text));
        json.WriteString("name", name);
        json.WriteString("document", text);
        json.WriteStartArray("roles");
        foreach (var role in roles) json.WriteStringValue(role);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
