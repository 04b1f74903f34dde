using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>An officer acts for the division whose authority was asked, or for one above it.</summary>
[Law(AdministrativeLicensingLaw.Art32_2)]
[RuleText(
    "本机关的辖区不包括 {division}。",
    "Division {division} is outside the jurisdiction of this authority.")]
public static class WithinJurisdiction
{
    public static readonly RuleId Id = new("LIC-APP-004");

    public static Refusal? Check(DivisionCode division, LicensingContext context) =>
        IsOfficer(context.Actor) && !context.Actor.Division.Covers(division) ? new Refusal(Id, ("division", division)) : null;

    private static bool IsOfficer(Actor actor) => actor.Roles.Any(role => role is not (Role.Applicant or Role.System));
}
