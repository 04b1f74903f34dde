using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>Only the authority that granted a licence, or its superior, disposes of it.</summary>
[Law(AdministrativeLicensingLaw.Art69)]
[RuleText(
    "{division} 的许可证件不属于 {authority} 管辖；须由发证机关或者其上级机关作出。",
    "A licence of division {division} is outside the jurisdiction of {authority}: only the issuing authority or its superior may act.")]
public static class IssuingAuthorityOrSuperior
{
    public static readonly RuleId Id = new("LIC-LIF-005");

    public static Refusal? Check(Licence licence, LicensingContext context) =>
        context.Actor.Is(Role.System) || context.Actor.Division.Covers(licence.Division)
            ? null
            : new Refusal(Id, ("division", licence.Division), ("authority", context.Actor.Division));
}
