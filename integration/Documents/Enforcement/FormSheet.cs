using System.Collections.Immutable;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>
/// A form before it is made, to be looked at: what the paper will say, and nothing by which it could be taken for the paper. It has no number of
/// its own, no code, no address and no evidence.
/// </summary>
/// <param name="CaseNumber">Of the case, once it has one.</param>
/// <param name="Number">That there is none yet, where the paper will have one.</param>
public sealed record FormSheet(
    string SeriesZh, string TitleZh, string TitleEn, string Authority, string? CaseNumber, string? Number, ImmutableArray<FormBlock> Blocks, Passage? Copies)
{
    public static FormSheet Of(FormModel form) => new(
        form.SeriesZh, form.TitleZh, form.TitleEn, form.Authority, form.CaseNumber, form.Number is null ? null : ForeseenFact.NoNumber, form.Blocks, form.Copies);
}
