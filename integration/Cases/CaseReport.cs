using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regulatory.Integration.Documents.Models;
using Regulatory.Integration.Documents.Signing;
using Regulatory.Integration.Documents.Typesetting;
using Regulatory.Ledger.Bundles;

namespace Regulatory.Integration.Cases;

/// <summary>Typesets <c>report.pdf</c> of a bundle, PDF/A-3a, and seals it.</summary>
/// <param name="open">Opens an envelope of a subject; null when the subject's key was destroyed.</param>
public sealed class CaseReport(Typesetter typesetter, PadesSigner signer, Func<string, string, string?> open)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The signed report.</summary>
    /// <param name="contents">What goes with it.</param>
    /// <exception cref="TypesettingException">It could not be typeset.</exception>
    public async Task<byte[]> Typeset(
        string number, CaseExportOptions options, SealedFacts evidence, CaseContents contents, CancellationToken cancellation)
    {
        var model = CaseReportModel.Of(number, options.At, evidence, contents, new FactDetails(open, inClear: options.Purpose is not null));
        var job = new TypesettingJob("case-report.typ", JsonSerializer.Serialize(model, Json), "[]", options.At);
        var pdf = await typesetter.TypesetAsync(job, cancellation).ConfigureAwait(false);
        return signer.Sign(pdf, options.At, model.Origin, $"案卷报告 Case report {number}");
    }
}
