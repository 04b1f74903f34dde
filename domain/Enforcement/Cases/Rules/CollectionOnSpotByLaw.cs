using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// E-10: officers collect money only up to 100 yuan on a decision on the spot, or where it would be hard to enforce
/// later; or in a remote place at the request of the party.
/// </summary>
[Law(AdministrativePenaltyLaw.Art67), Law(AdministrativePenaltyLaw.Art68), Law(AdministrativePenaltyLaw.Art69)]
[RuleText(
    "执法人员不得自行收缴罚款：不符合 {ground} 的条件。",
    "Officers may not collect the fine: the ground {ground} does not hold.")]
public static class CollectionOnSpotByLaw
{
    public static readonly RuleId Id = new("ENF-SPT-004");

    public static Refusal? Check(EnforcementCase enforcementCase, CollectFineOnSpot command)
    {
        var holds = command.Ground switch
        {
            OnSpotCollectionGround.UpToHundredYuan => enforcementCase.IsSimplified
                && enforcementCase.Fine.Fen <= AdministrativePenaltyLaw.LargestCollectionOnSpot.On(enforcementCase.Decision!.On).Fen,
            OnSpotCollectionGround.HardToEnforceLater => enforcementCase.IsSimplified && !string.IsNullOrWhiteSpace(command.Reasons),
            OnSpotCollectionGround.RemoteAtPartysRequest => command.RequestedByParty && !string.IsNullOrWhiteSpace(command.Reasons),
            _ => false,
        };
        return holds ? null : new Refusal(Id, ("ground", command.Ground));
    }
}
