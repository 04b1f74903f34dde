using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>Handling ends without a decision when the applicant is no more or has not corrected in time.</summary>
[Law(OwnRules.EndWithoutDecision)]
[RuleText(
    "终止办理的理由不成立：{ground}。",
    "The ground of termination does not hold: {ground}.")]
public static class GroundOfTermination
{
    public static readonly RuleId Id = new("LIC-TER-001");

    public static Refusal? Check(LicenceApplication application, TerminateApplication command, LicensingContext context)
    {
        var natural = application.Submission!.Applicant.Kind is ApplicantKind.NaturalPerson;
        var holds = command.Ground switch
        {
            TerminationGround.ApplicantDied => natural,
            TerminationGround.ApplicantDissolved => !natural,
            TerminationGround.NotCorrectedInTime =>
                application.Stage is Stage.CorrectionRequested && context.On > application.ResubmitBy,
            TerminationGround.RenewedBySilence => context.Licence is { } licence
                && RenewalNotYetBySilence.HasBeenGranted(licence, command.Application),
            _ => false,
        };
        return holds ? null : new Refusal(Id, ("ground", command.Ground));
    }
}
