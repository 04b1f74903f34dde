using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Acts.Credit;

/// <summary>Credit on the real ledger: whose matter a profile is, what a document counts for, and how versions of a model follow each other.</summary>
[Collection(OfficeCollection.Name)]
public sealed class CreditActsSpec(OfficeServer server)
{
    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");

    private static readonly Actor Province = new(
        "credit-gd", "Credit officer", [Role.CreditOfficer], DivisionCode.Parse("440000"), "Guangdong Transport Department");

    private static readonly Actor Shenzhen = Province with { Account = "credit-sz", Division = DivisionCode.Parse("440300") };

    private static readonly CreditProfileId Carrier = CreditProfileId.Parse("E:91440101MA5AAAA00W:D3");

    private static readonly RecordCreditFact Fine = new(
        Carrier, "enforcement", "粤交罚〔2026〕1号", new(2026, 3, 2), ItemCode.Parse("fine-3000-to-30000"),
        Opening: new("穗安货运有限公司", Guangzhou, CreditTrade.FreightTransport, new(2026, 1, 1)));

    [Fact]
    public async Task a_fact_opens_its_profile_and_is_scored_by_the_model_that_the_product_ships()
    {
        await using var office = await Office.Open(server);
        await Office.Accepted(office.Do(Province, Fine));
        await Office.Accepted(office.Do(Province, Fine));
        await Office.Accepted(office.Do(Province, new ComputeScore(Carrier, CreditModelId.Parse("D-2026-1"), new(2026, 3, 2), "粤交罚〔2026〕1号")));
        (await office.TypesOf(new("credit.profile", Carrier.ToString())))
            .ShouldBe(["credit.profile.opened.v1", "credit.profile.fact-recorded.v1", "credit.profile.score-computed.v1"]);
    }

    [Fact]
    public async Task a_document_counts_for_a_subject_in_one_field_only()
    {
        await using var office = await Office.Open(server);
        await Office.Accepted(office.Do(Province, Fine));
        (await office.Do(Province, Fine with { Profile = Carrier with { Domain = CreditDomain.WorkSafety } })).ShouldBeOfType<ActClaimTaken>()
            .Kind.ShouldBe(CreditProfileDecider.SourceDocument);
        await Office.Accepted(office.Do(Province, Fine with { Profile = CreditProfileId.Parse("E:91440300MA5BBBB14D:D3") }));
    }

    [Fact]
    public async Task a_version_that_takes_the_place_of_another_ends_it_in_the_same_act()
    {
        await using var office = await Office.Open(server);
        var (first, next) = (CreditModelId.Parse("D-2026-1"), CreditModelId.Parse("D-2027-1"));
        var terms = office.Reference.Current.Models.Find(first)!.Terms!;
        await Office.Accepted(office.Do(Province, new PublishModel(next, terms, "粤交信用〔2026〕9号", new(2027, 1, 1), Supersedes: first)));
        (await office.TypesOf(new("credit.model", "D-2026-1"))).ShouldBe(["credit.model.published.v1", "credit.model.superseded.v1"]);
        var models = office.Reference.Current.Models;
        models.InForce(CreditModelKind.Provincial, new(2026, 12, 31))!.Id.ShouldBe(first);
        models.InForce(CreditModelKind.Provincial, new(2027, 1, 1))!.Id.ShouldBe(next);
    }

    [Fact]
    public async Task to_another_division_a_profile_is_as_unknown_as_one_that_does_not_exist()
    {
        await using var office = await Office.Open(server);
        await Office.Accepted(office.Do(Province, Fine));
        var reversal = new ReverseCreditFact(Carrier, new(1), ReversalGround.ProvenError, "更正-1");
        (await office.Do(Shenzhen, reversal)).ShouldBeOfType<ActForbidden>().Roles.ShouldBeEmpty();
        (await office.Do(Shenzhen, reversal with { Profile = CreditProfileId.Parse("E:91440300MA5BBBB14D:D3") }))
            .ShouldBeOfType<ActForbidden>().Roles.ShouldBeEmpty();
    }

    [Fact]
    public async Task a_subject_acts_on_its_own_profile_and_on_nobody_else_s()
    {
        await using var office = await Office.Open(server);
        await Office.Accepted(office.Do(Province, Fine));
        var itself = Province with { Account = "company", Roles = [Role.Applicant], Division = Guangzhou, Party = PartyId.Parse("E:91440101MA5AAAA00W") };
        var repair = new ApplyRepair(Carrier, 1, "XYZG-2026-1", "承诺-1");
        (await office.Do(itself, repair)).ShouldBeOfType<ActRefused>();
        (await office.Do(itself with { Account = "other", Party = PartyId.Parse("E:91440300MA5BBBB14D") }, repair)).ShouldBeOfType<ActForbidden>();
        (await office.Do(itself, Fine)).ShouldBeOfType<ActForbidden>().Roles.ShouldContain(Role.CreditOfficer);
    }

    [Fact]
    public async Task a_city_publishes_no_model()
    {
        await using var office = await Office.Open(server);
        var terms = office.Reference.Current.Models.Find(CreditModelId.Parse("D-2026-1"))!.Terms!;
        (await office.Do(Shenzhen, new PublishModel(CreditModelId.Parse("D-SZ"), terms, "文-1", new(2027, 1, 1)))).ShouldBeOfType<ActForbidden>();
    }
}
