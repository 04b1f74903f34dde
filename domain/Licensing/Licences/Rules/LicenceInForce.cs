using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>A right that has ended cannot be suspended, renewed, revoked or taken back.</summary>
[Law(AdministrativeLicensingLaw.Art70)]
[RuleText(
    "许可证件现状为{standing}，已不再有效。",
    "The licence is {standing} and no longer in force.")]
public static class LicenceInForce
{
    public static readonly RuleId Id = new("LIC-LIF-004");

    public static Refusal? Check(Licence licence) =>
        licence.Standing.IsInForce() ? null : new Refusal(Id, ("standing", licence.Standing));
}
