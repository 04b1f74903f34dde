using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>E-18: whoever investigates neither chairs the hearing nor reviews the case in law.</summary>
[Law(AdministrativePenaltyLaw.Art64), Law(AdministrativePenaltyLaw.Art58)]
[RuleText(
    "{account} 是该案调查人员，不得同时担任听证主持人或者法制审核人员。",
    "{account} investigates the case and may neither chair its hearing nor review it in law, nor the other way round.")]
public static class InvestigatorsApart
{
    public static readonly RuleId Id = new("ENF-ASG-002");

    /// <param name="account">Of who is to chair or review.</param>
    public static Refusal? OfJudge(EnforcementCase enforcementCase, string account) =>
        enforcementCase.Investigators.Ever.Contains(account) ? new Refusal(Id, ("account", account)) : null;

    /// <param name="accounts">Of those who are to investigate.</param>
    public static Refusal? OfInvestigators(EnforcementCase enforcementCase, params IEnumerable<string> accounts)
    {
        foreach (var account in accounts)
            if (enforcementCase.Investigators.Judges.Contains(account)) return new Refusal(Id, ("account", account));
        return null;
    }
}
