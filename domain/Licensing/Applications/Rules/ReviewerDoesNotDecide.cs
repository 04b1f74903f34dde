using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>Whoever reviewed does not decide: two persons see every application.</summary>
[Law(OwnRules.TwoPersons)]
[RuleText(
    "审查人员 {account} 不得作出许可决定。",
    "{account} reviewed the application and may not decide it.")]
public static class ReviewerDoesNotDecide
{
    public static readonly RuleId Id = new("LIC-GRA-002");

    public static Refusal? Check(LicenceApplication application, LicensingContext context) =>
        application.Reviewers.Contains(context.Actor.Account) ? new Refusal(Id, ("account", context.Actor.Account)) : null;
}
