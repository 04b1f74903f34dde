using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Domain.Specs.Licensing.Licences;

public sealed class ImportLicenceSpec : LicenceActSpec
{
    private static ImportLicence Import => new(
        Id, "粤交运管许可穗字440100000123号", "gd-yunzheng-2.0", "XK-123", new('0', 64), ItemNumber.Parse("GD-RT-04"), LicenceKind.FreightOperation,
        new(ApplicantKind.Organisation, "南粤货运有限公司", CreditCode.Parse("91440600MA5CCCC28H")), DivisionCode.Parse("440106"),
        "广州市天河区交通运输局", new("道路普通货物运输"), new(2023, 5, 1), new(2027, 4, 30));

    [Fact]
    public void a_migrated_licence_is_flagged_with_its_origin() =>
        Given().By(Actors.Superior).When(Import).ThenFact<LicenceImported>(fact =>
        {
            (fact.SourceSystem, fact.SourceKey).ShouldBe(("gd-yunzheng-2.0", "XK-123"));
            fact.Holder.Party.ShouldBe(PartyId.Parse("E:91440600MA5CCCC28H"));
        });

    [Fact]
    public void number_and_source_record_are_taken_for_ever() =>
        Given().By(Actors.Superior).When(Import)
            .ThenClaims("licensing.licence-number", Import.Number)
            .ThenClaims("licensing.imported-record", "gd-yunzheng-2.0/XK-123")
            .ThenAccepted();

    [Fact]
    public void a_natural_persons_name_is_never_in_clear_in_the_fact() =>
        Given().By(Actors.Superior)
            .Knowing(context => context with
            {
                Persons = context.Persons.Add(
                    ResidentId.Parse("44030519851231123X"), PartyId.Parse("P:0123456789abcdef0123456789abcdef")),
            })
            .When(Import with { Holder = new(ApplicantKind.NaturalPerson, "张三", ResidentId: ResidentId.Parse("44030519851231123X")) })
            .ThenFact<LicenceImported>(fact =>
            {
                fact.Holder.Name.ShouldBeNull();
                fact.Holder.PersonName!.Clear.ShouldBe("张三");
            });

    [Fact]
    public void a_revoked_licence_keeps_its_standing_when_migrated() =>
        Given().By(Actors.Superior)
            .When(Import with { Standing = Standing.RevokedByPenalty, StandingBasis = "穗交罚〔2024〕3号" })
            .ThenState(licence => licence.Standing.ShouldBe(Standing.RevokedByPenalty));

    [Fact]
    public void a_suspended_licence_can_be_resumed_after_its_migration() =>
        Given().By(Actors.Superior)
            .When(Import with { Standing = Standing.SuspendedByOrder, StandingBasis = "穗交责改〔2026〕1号" }).ThenAccepted()
            .By(Actors.DecisionMaker).When(new LiftSuspension(Id, "穗交复〔2026〕2号")).ThenFacts(
                new LicenceResumed("穗交复〔2026〕2号", "穗交责改〔2026〕1号", On: new(2026, 3, 2)));
}
