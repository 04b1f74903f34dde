using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>Publicity ends by itself when its last day is over, and not before.</summary>
[Law(CreditRepairMeasures.Terms)]
[RuleText(
    "公示期限至 {until}（含当日），尚未届满，或者该信息未在公示。",
    "Publicity runs to {until} inclusive and is not over yet, or nothing is shown.")]
public static class TermRunOut
{
    public static readonly RuleId Id = new("PUB-END-001");

    public static Refusal? Check(Publication publication, PublicityContext context) =>
        publication.Stage is PublicationStage.Shown && context.On > publication.Until
            ? null
            : new Refusal(Id, ("until", publication.Until is { } until ? until : "—"));
}
