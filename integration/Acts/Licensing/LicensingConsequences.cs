using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Bans;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Numbers;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Integration.Acts.Licensing;

/// <summary>
/// The acts on other streams that are recorded together with an act on an application or a licence. What they are is said by
/// the domain; here is only where they lead.
/// </summary>
public sealed partial class LicensingActs
{
    private async ValueTask<IReadOnlyList<object>> FollowingFrom(
        LicenceApplicationFact fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var state = await plan.Load(Applications, key, cancellation);
        var submission = state.Submission!;
        var acts = new List<object>();
        switch (fact)
        {
            case ApplicationAccepted or ApplicationDeemedAccepted:
                acts.Add(new AssignNumber(AcceptanceRegister(submission, context.On), key));
                break;
            case CertificateIssued { Kind: ApplicationKind.New }:
                acts.Add(new AssignNumber(LicenceRegister(submission, context.On), key));
                break;
            case LicenceRefused { Ban: { } ban }:
                acts.Add(new RecordBan(submission.Applicant.Party, ban, $"{Applications.Kind}/{key}"));
                break;
        }
        if (LicenceConsequence.Of(ApplicationId.Parse(key), state, fact, context.Actor.Agency, context) is { } upon) acts.Add(upon);
        return acts;
    }

    private async ValueTask<IReadOnlyList<object>> FollowingFrom(
        LicenceFact fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation) =>
        fact is LicenceRescinded { Ban: { } ban }
            ? [new RecordBan((await plan.Load(Licences, key, cancellation)).Holder!.Party, ban, $"{Licences.Kind}/{key}")]
            : [];
}
