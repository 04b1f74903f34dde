using Regulatory.Ledger.Bundles;

namespace Regulatory.Integration.Cases;

/// <summary>Typesets <c>report.pdf</c> of a bundle.</summary>
public sealed class CaseReport
{
    /// <summary>The signed report.</summary>
    public Task<byte[]> Typeset(string number, CaseExportOptions options, SealedFacts evidence, CancellationToken cancellation) =>
        Task.FromResult<byte[]>([]);
}
