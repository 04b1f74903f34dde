using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Models.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Models.Rules;

public sealed class TermsOfModelSpec : CreditModelActSpec
{
    private static readonly ModelTerms Terms = CreditSeeds.Provincial;

    public static TheoryData<string> Faults => [.. Broken.Keys];

    private static readonly Dictionary<string, ModelTerms> Broken = new()
    {
        ["no name"] = Terms with { Zh = "" },
        ["no field"] = Terms with { Domains = [] },
        ["no item"] = Terms with { Items = [] },
        ["an item twice"] = Terms with { Items = [Terms.Items[0], Terms.Items[0]] },
        ["a negative weight"] = Terms with { Items = [Terms.Items[0] with { Value = -1 }] },
        ["no scheme"] = Terms with { Provincial = null },
        ["the scheme of another kind"] = CreditSeeds.Driver,
        ["two schemes"] = Terms with { Driver = CreditSeeds.Driver.Driver },
        ["no term for a class"] = Terms with { Provincial = Terms.Provincial! with { Terms = Terms.Provincial.Terms[..2] } },
        ["no band at the floor"] = Terms with { Provincial = Terms.Provincial! with { Bands = Terms.Provincial.Bands[..3] } },
        ["a floor above the cap"] = Terms with { Provincial = Terms.Provincial! with { Floor = 2000 } },
        ["an unknown bonus"] = Terms with { Provincial = Terms.Provincial! with { Bonus = [ItemCode.Parse("nobody-knows")] } },
    };

    [Theory, MemberData(nameof(Faults))]
    public void terms_that_cannot_be_computed_with_are_refused(string fault) =>
        Given().When(Publishing with { Terms = Broken[fault] }).ThenRefused(TermsOfModel.Id);

    [Fact]
    public void the_shares_of_construction_make_a_whole()
    {
        var terms = CreditSeeds.Construction;
        TermsOfModel.Check(CreditModelId.Parse("C-x"), terms).ShouldBeNull();
        TermsOfModel.Check(CreditModelId.Parse("C-x"), terms with { Construction = terms.Construction! with { BiddingShare = 0.3m } })
            .ShouldNotBeNull().Rule.ShouldBe(TermsOfModel.Id);
    }

    [Fact]
    public void a_row_without_a_step_cannot_be_measured()
    {
        var terms = CreditSeeds.Enterprise;
        var table = terms.Enterprise!.Table;
        TermsOfModel.Check(
                CreditModelId.Parse("A-x"), terms with { Enterprise = terms.Enterprise with { Table = table.SetItem(0, table[0] with { Step = 0 }) } })
            .ShouldNotBeNull().Rule.ShouldBe(TermsOfModel.Id);
    }
}
