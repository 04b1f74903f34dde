using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>What presupposes the use of the right needs a licence that is valid and not suspended.</summary>
[Law(AdministrativeLicensingLaw.Art49)]
[RuleText(
    "许可证件现状为{standing}，不能办理此事项。",
    "The licence is {standing}: this cannot be done with it.")]
public static class LicenceUsable
{
    public static readonly RuleId Id = new("LIC-LIF-003");

    public static Refusal? Check(Licence licence) =>
        licence.Standing.IsUsable() ? null : new Refusal(Id, ("standing", licence.Standing));
}
