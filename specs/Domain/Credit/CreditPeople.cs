using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit;

/// <summary>Who acts on credit in the examples.</summary>
internal static class CreditPeople
{
    public static readonly PartyId Company = PartyId.Parse("E:91440101MA5AAAA00W");
    public static readonly PartyId Person = PartyId.Parse("P:0123456789abcdef0123456789abcdef");

    public static readonly Actor Officer = new(
        "credit-gd", "Credit officer", [Role.CreditOfficer], DivisionCode.Parse("440000"), "Guangdong Transport Department");

    public static readonly Actor CompanyItself = Officer with { Account = "company", Roles = [Role.Applicant], Party = Company };
    public static readonly Actor AnotherCompany = CompanyItself with { Account = "other", Party = PartyId.Parse("E:91440300MA5BBBB14D") };
}
