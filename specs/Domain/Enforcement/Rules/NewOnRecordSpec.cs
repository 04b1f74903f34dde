using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Leads.Rules;
using Regulatory.Domain.Enforcement.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Rules;

public sealed class NewOnRecordSpec : LeadSpec
{
    [Fact]
    public void an_id_is_given_once() =>
        Given(Registered).When(Register).ThenRefused(NewOnRecord.Id);
}
