using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class SubjectsOwnMatterSpec : CreditProfileActSpec
{
    [Fact]
    public void another_company_does_not_object() =>
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced).On(new(2026, 3, 4)).By(CreditPeople.AnotherCompany)
            .When(new FileObjection(Carrier, CreditModelKind.Provincial, [], "等级有误")).ThenRefused(SubjectsOwnMatter.Id);

    [Fact]
    public void nor_does_it_apply_for_repair() =>
        Given(Opened, Fined, Paid).On(new(2026, 6, 3)).By(CreditPeople.AnotherCompany)
            .When(new ApplyRepair(Carrier, 1, "XYZG-2026-1", "承诺-1")).ThenRefused(SubjectsOwnMatter.Id);
}
