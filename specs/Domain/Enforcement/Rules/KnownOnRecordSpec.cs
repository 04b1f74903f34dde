using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Leads.Rules;
using Regulatory.Domain.Enforcement.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Rules;

public sealed class KnownOnRecordSpec : LeadSpec
{
    [Fact]
    public void an_act_is_about_something_on_record() =>
        Given().By(Head).When(new DeclineToFile(Lead, LeadRefusalGround.NoOffence, "无违法事实")).ThenRefused(KnownOnRecord.Id);
}
