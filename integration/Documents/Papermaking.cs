using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Documents.Models;
using Regulatory.Integration.Documents.Typesetting;

namespace Regulatory.Integration.Documents;

/// <summary>From a model to a PDF/A-3a with the facts inside: what all papers have in common.</summary>
internal static class Papermaking
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <param name="on">Legal day of the paper: its creation time.</param>
    /// <exception cref="TypesettingException">It could not be typeset; the exception's fault says why.</exception>
    public static async Task<UnsignedPaper> MakeAsync<TModel>(
        Typesetter typesetter, string template, TModel model, Models.Evidence evidence, LocalDate on, string authority, string title,
        CancellationToken stop)
    {
        Attachment[] attachments =
        [
            new(Models.Evidence.FileName, "application/json", "source", "本文书所依据的事实 Facts that this paper rests on", evidence.Json),
        ];
        return new(await TypesetAsync(typesetter, template, model, attachments, on, stop).ConfigureAwait(false), authority, title);
    }

    /// <summary>A sheet to look at: nothing is inside and nothing is signed.</summary>
    public static Task<byte[]> SheetAsync<TModel>(Typesetter typesetter, string template, TModel model, LocalDate on, CancellationToken stop) =>
        TypesetAsync(typesetter, template, model, [], on, stop);

    private static Task<byte[]> TypesetAsync<TModel>(
        Typesetter typesetter, string template, TModel model, Attachment[] attachments, LocalDate on, CancellationToken stop) =>
        typesetter.TypesetAsync(
            new(template, JsonSerializer.Serialize(model, Json), JsonSerializer.Serialize(attachments, Json), ChinaTime.StartOf(on)), stop);
}
