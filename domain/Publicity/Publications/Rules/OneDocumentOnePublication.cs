using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>K-03: a document number is taken on record once, for one party and one date; what was wrong is corrected.</summary>
[Law(OwnRules.PublicRecord)]
[RuleText(
    "该文号已登记为另一当事人或者另一日期（{on}）的文书；内容有误的，应当更正。",
    "This number is on record for another party or another date ({on}); what is wrong there is corrected.")]
public static class OneDocumentOnePublication
{
    public static readonly RuleId Id = new("PUB-EVA-004");

    public static Refusal? Check(Publication publication, PartyId party, LocalDate documentOn) =>
        publication.Document is { } known && (known.Party.Party != party || known.IssuedOn != documentOn)
            ? new Refusal(Id, ("on", known.IssuedOn))
            : null;
}
