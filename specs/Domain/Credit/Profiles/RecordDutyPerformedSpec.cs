using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles;

public sealed class RecordDutyPerformedSpec : CreditProfileActSpec
{
    [Fact]
    public void a_duty_is_performed_once() =>
        Given(Opened, Fined).On(new(2026, 3, 20)).When(new RecordDutyPerformed(Carrier, new(1), "收据-1", new(2026, 3, 20)))
            .ThenFacts(Paid);

    [Fact]
    public void it_is_found_by_the_decision_that_imposed_it() =>
        Given(Opened, Fined).On(new(2026, 3, 20))
            .When(new RecordDutyPerformed(Carrier, new(SourceSystem: "enforcement", SourceNumber: Fined.DocumentNumber), "收据-1", new(2026, 3, 20)))
            .ThenFacts(Paid);
}
