using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>Each ground of deregistration presupposes what happened before: expiry for (1), a citizen for (2), a legal person for (3), rescission, withdrawal or revocation for (4).</summary>
[Law(AdministrativeLicensingLaw.Art70)]
[RuleText(
    "注销事由“{ground}”与许可证件现状“{standing}”不符。",
    "The ground {ground} does not fit a licence that is {standing}.")]
public static class GroundMatchesStanding
{
    public static readonly RuleId Id = new("LIC-DRG-001");

    public static Refusal? Check(Licence licence, DeregistrationGround ground)
    {
        var fits = ground switch
        {
            DeregistrationGround.ExpiredNotRenewed => licence.Standing is Standing.Expired,
            DeregistrationGround.RescindedWithdrawnOrRevoked => licence.Standing.IsEndedByAct(),
            DeregistrationGround.AnnualReviewOverdue => licence.Standing.IsInForce() && licence.NextReview is not null,
            DeregistrationGround.CoachNotOperating => licence.Standing.IsInForce() && licence.Kind.IsCoachOperation(),
            DeregistrationGround.HolderDeadOrIncapacitated =>
                !licence.Standing.IsEndedByAct() && licence.Holder?.Kind is ApplicantKind.NaturalPerson,
            DeregistrationGround.LegalPersonEnded =>
                !licence.Standing.IsEndedByAct() && licence.Holder?.Kind is not ApplicantKind.NaturalPerson,
            _ => !licence.Standing.IsEndedByAct(),
        };
        return fits ? null : new Refusal(Id, ("ground", ground), ("standing", licence.Standing));
    }
}
