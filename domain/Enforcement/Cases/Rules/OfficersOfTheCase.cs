using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>Those who carry out an investigative act are assigned to the case.</summary>
[Law(AdministrativePenaltyLaw.Art42)]
[RuleText(
    "{account} 不是该案的办案人员。",
    "{account} is not assigned to the case.")]
public static class OfficersOfTheCase
{
    public static readonly RuleId Id = new("ENF-INV-001");

    public static Refusal? Check(EnforcementCase enforcementCase, params IEnumerable<string> accounts)
    {
        foreach (var account in accounts)
            if (!enforcementCase.Investigators.Current.Any(officer => officer.Account == account))
                return new Refusal(Id, ("account", account));
        return null;
    }
}
