using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>Whoever withdraws a published decision tells the public why.</summary>
[Law(AdministrativePenaltyLaw.Art48)]
[RuleText(
    "撤回已公开的决定须公开说明理由。",
    "A published decision is withdrawn with reasons told to the public.")]
public static class ReasonsToThePublic
{
    public static readonly RuleId Id = new("PUB-WDR-002");

    public static Refusal? Check(string reasons) => string.IsNullOrWhiteSpace(reasons) ? new Refusal(Id) : null;
}
