using NodaTime;
using Regulatory.Domain.Credit.Warnings;
using Regulatory.Domain.Governance.Retention;
using Regulatory.Domain.Governance.Subjects;
using Regulatory.Ledger;

namespace Regulatory.Integration.Acts.Credit;

/// <summary>What the streams of credit are to somebody whose personal values stand in them, and when they ended.</summary>
public sealed class CreditMatters(CreditActs credit)
{
    /// <summary>A profile ends when it is closed, a place on a list when nobody stands there, a warning when it is cleared.</summary>
    public async ValueTask<Matter> MatterOf(StreamName stream, ActPlan plan, CancellationToken cancellation)
    {
        LocalDate? ended;
        if (stream.Kind == CreditActs.ProfileStreams)
        {
            var profile = await plan.Load(credit.Profiles, stream.Key, cancellation);
            ended = profile.Closed ? profile.LastOn : null;
        }
        else if (stream.Kind == credit.Listings.Kind)
        {
            var listing = await plan.Load(credit.Listings, stream.Key, cancellation);
            ended = listing is { Listed: null, Notice: null } ? listing.LastOn : null;
        }
        else if (stream.Kind == credit.Warnings.Kind)
        {
            var warning = await plan.Load(credit.Warnings, stream.Key, cancellation);
            ended = warning.Stage is WarningStage.Cleared ? warning.LastOn : null;
        }
        else return new(stream.ToString(), null, null);
        return new(stream.ToString(), RecordClass.CreditRecord, ended);
    }
}
