using NodaTime;
using Regulatory.Domain.Governance.Retention;
using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Ledger;

namespace Regulatory.Integration.Acts.Licensing;

/// <summary>What the streams of licensing are to somebody whose personal values stand in them, and when they ended.</summary>
public sealed partial class LicensingActs
{
    /// <summary>
    /// A licence has ended when it has lost its force; what was restored is open again. An application has ended when nothing more can
    /// become of it, and one that led to a licence is of that licence's file and ends with it. A stream of another context is open until
    /// somebody says how long it is kept.
    /// </summary>
    public async ValueTask<Matter> MatterOf(StreamName stream, ActPlan plan, CancellationToken cancellation)
    {
        switch (stream.Kind)
        {
            case ApplicationStreams:
                var application = await plan.Load(Applications, stream.Key, cancellation);
                var delivered = application.Stage is not Stage.Granted || application.Submission?.Kind.EndsInCertificate() is false;
                var ended = application.IsClosed && delivered ? application.LastOn : null;
                if (ended is { } closed && application.Licence is { } given)
                    ended = EndOf(await plan.Load(Licences, given.ToString(), cancellation)) is { } end ? LocalDate.Max(closed, end) : null;
                return new(stream.ToString(), RecordClass.LicenceFile, ended);
            case LicenceStreams:
                return new(stream.ToString(), RecordClass.LicenceFile, EndOf(await plan.Load(Licences, stream.Key, cancellation)));
            default:
                return new(stream.ToString(), null, null);
        }
    }

    private static LocalDate? EndOf(Licence licence) => licence.EndedAs switch
    {
        null => null,
        Standing.Expired => licence.Term.Until ?? licence.LastOn,
        _ => licence.LastOn,
    };
}
