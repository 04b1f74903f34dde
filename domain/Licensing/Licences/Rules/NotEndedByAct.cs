using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>What an authority's act has already ended cannot be rescinded; an expired licence can, because the bans depend on it.</summary>
[Law(AdministrativeLicensingLaw.Art69)]
[RuleText(
    "许可证件现状为{standing}，无可撤销。",
    "The licence is {standing}: there is nothing left to rescind.")]
public static class NotEndedByAct
{
    public static readonly RuleId Id = new("LIC-RSC-001");

    public static Refusal? Check(Licence licence) =>
        licence.Standing.IsEndedByAct() ? new Refusal(Id, ("standing", licence.Standing)) : null;
}
