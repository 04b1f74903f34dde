using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class ObjectionOnRecordSpec : CreditProfileActSpec
{
    [Fact]
    public void an_objection_that_was_not_filed_is_not_resolved() =>
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced)
            .When(new ResolveObjection(Carrier, 1, false, [], "文-1", "维持")).ThenRefused(ObjectionOnRecord.Id);
}
