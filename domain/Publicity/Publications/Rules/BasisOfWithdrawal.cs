using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>A publication is withdrawn because of a document, dated from the published one to today.</summary>
[Law(AdministrativePenaltyLaw.Art48)]
[RuleText(
    "撤回公示须注明变更、撤销该决定的文书编号，其日期须在 {first} 至 {on} 之间。",
    "A withdrawal names the document that changed or undid the decision, dated from {first} to {on}.")]
public static class BasisOfWithdrawal
{
    public static readonly RuleId Id = new("PUB-WDR-001");

    public static Refusal? Check(Publication publication, string document, LocalDate overturnedOn, PublicityContext context)
    {
        var first = LocalDate.Max(publication.Document!.IssuedOn, AdministrativePenaltyLaw.DaysToWithdrawPublication.Steps[0].From);
        return string.IsNullOrWhiteSpace(document) || overturnedOn < first || overturnedOn > context.On
            ? new Refusal(Id, ("first", first), ("on", context.On))
            : null;
    }
}
