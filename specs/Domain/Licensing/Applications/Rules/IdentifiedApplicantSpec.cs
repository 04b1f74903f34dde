using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class IdentifiedApplicantSpec : ApplicationActSpec
{
    [Fact]
    public void a_company_without_a_credit_code_is_nobody() =>
        IdentifiedApplicant.Check(Company with { CreditCode = null })!.Rule.ShouldBe(IdentifiedApplicant.Id);

    [Fact]
    public void a_person_with_a_credit_code_is_two() =>
        IdentifiedApplicant.Check(Driver with { CreditCode = Company.CreditCode })!.Rule
            .ShouldBe(IdentifiedApplicant.Id);

    [Fact]
    public void a_name_is_needed() =>
        IdentifiedApplicant.Check(Driver with { Name = "" })!.Rule.ShouldBe(IdentifiedApplicant.Id);

    [Fact]
    public void code_or_id_by_kind() =>
        IdentifiedApplicant.Check(Company).ShouldBeNull();
}
