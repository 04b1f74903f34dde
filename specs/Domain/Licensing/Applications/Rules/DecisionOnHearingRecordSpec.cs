using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class DecisionOnHearingRecordSpec : ApplicationActSpec
{
    [Fact]
    public void a_decision_beside_the_record_is_refused() =>
        Given(Submitted, Accepted, Verified, Notified, Requested, Announced, Held).On(new(2026, 3, 17)).When(Grant)
            .ThenRefused(DecisionOnHearingRecord.Id);

    [Fact]
    public void a_decision_on_the_record_stands() =>
        Given(Submitted, Accepted, Verified, Notified, Requested, Announced, Held).On(new(2026, 3, 17))
            .When(Grant with { RestsOnHearingRecord = true }).ThenAccepted();
}
