using System.Globalization;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Integration.Acts;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Acts;

[Collection(OfficeCollection.Name)]
public sealed class ImportingSpec(OfficeServer server) : IAsyncLifetime
{
    private static readonly Actor Importer = new("system:import", "Import", [Role.System], DivisionCode.Parse("440000"), "");

    private Office office = null!;

    public async Task InitializeAsync() => office = await Office.Open(server);

    public async Task DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public async Task records_taken_over_together_are_what_they_would_be_one_by_one()
    {
        var together = await office.Executor.Import([.. Enumerable.Range(0, 20).Select(n => Take(n))]);
        together.ShouldAllBe(outcome => outcome is ActAccepted && ((ActAccepted)outcome).Version == 1);
        var alone = await Office.Accepted(office.Executor.Execute(Take(20)));
        var first = (await office.Ledger.LoadStream(((ActAccepted)together[0]).Stream)).ShouldHaveSingleItem();
        var last = (await office.Ledger.LoadStream(alone.Stream)).ShouldHaveSingleItem();
        // All but the key of the record itself.
        first.Envelope.ShouldBe(last.Envelope with { Correlation = first.Envelope.Correlation });
        first.Envelope.Source.ShouldBe("gd-yunzheng-2.0");
        first.Envelope.Causation.ShouldBe("import:run-1");
        ((LicenceImported)office.Catalogue.Decode(first)).ShouldBe(((LicenceImported)office.Catalogue.Decode(last)) with
        {
            Number = NumberOf(0), SourceKey = "XK-0", Scope = ((LicenceImported)office.Catalogue.Decode(first)).Scope,
        });
        (await office.Ledger.Holder("licensing.licence-number", NumberOf(7))).ShouldBe(((ActAccepted)together[7]).Stream);
        (await office.Ledger.Holder("licensing.imported-record", "gd-yunzheng-2.0/XK-7")).ShouldBe(((ActAccepted)together[7]).Stream);
    }

    [Fact]
    public async Task a_run_that_is_started_again_does_nothing_and_goes_on()
    {
        await office.Executor.Import([.. Enumerable.Range(0, 5).Select(n => Take(n))]);
        var head = await office.Ledger.Head();
        var again = await office.Executor.Import([.. Enumerable.Range(0, 8).Select(n => Take(n))]);
        again.Take(5).ShouldAllBe(outcome => ((ActAccepted)outcome).Repeated);
        again.Skip(5).ShouldAllBe(outcome => !((ActAccepted)outcome).Repeated);
        (await office.Ledger.Head()).ShouldBe(head + 3);
    }

    [Fact]
    public async Task what_the_law_does_not_take_is_refused_by_name_and_the_others_are_taken()
    {
        var outcomes = await office.Executor.Import([
            Take(0),
            Take(1, record => record with { Checksum = "none" }),
            Take(2, record => record with { Standing = Standing.RevokedByPenalty }),
            Take(3, record => record with { From = new(2027, 5, 1), Until = new(2023, 4, 30) }),
            Take(4)]);
        outcomes.Select(outcome => (outcome as ActRefused)?.Refusal.Rule.Value).ShouldBe([null, "LIC-IMP-001", "LIC-IMP-002", "LIC-OPN-003", null]);
        (await office.Ledger.Outcome(Take(1).CommandId))!.RuleId.ShouldBe("LIC-IMP-001");
    }

    [Fact]
    public async Task a_licence_that_is_here_already_is_not_taken_over_again()
    {
        await office.Executor.Import([Take(0), Take(1)]);
        var other = Take(0, run: "run-2");
        var outcomes = await office.Executor.Import([
            other,
            Take(1, record => record with { Licence = new(Guid.NewGuid()) }, run: "run-2"),
            Take(1, record => record with { Authority = "别的机关" })]);
        outcomes[0].ShouldBeOfType<ActRefused>().Refusal.Rule.Value.ShouldBe("LIC-OPN-001");
        outcomes[1].ShouldBe(new ActClaimTaken("licensing.licence-number", NumberOf(1)));
        outcomes[2].ShouldBe(new CommandIdReused(Take(1).CommandId));
    }

    [Fact]
    public async Task only_those_who_may_take_records_over_do()
    {
        var outcome = (await office.Executor.Import([Take(0) with { Actor = Office.Clerk }])).ShouldHaveSingleItem();
        outcome.ShouldBeOfType<ActForbidden>().Roles.ShouldContain(Role.System);
        (await office.Ledger.Holder("licensing.licence-number", NumberOf(0))).ShouldBeNull();
    }

    [Fact]
    public async Task a_persons_name_lies_sealed_in_the_record_that_was_taken_over()
    {
        var person = new Applicant(ApplicantKind.NaturalPerson, "张三丰", ResidentId: ResidentId.Parse("440106199001010013"));
        var outcome = (await office.Executor.Import([Take(0, record => record with { Holder = person })])).ShouldHaveSingleItem();
        var stored = (await office.Ledger.LoadStream(outcome.ShouldBeOfType<ActAccepted>().Stream)).ShouldHaveSingleItem();
        stored.Data.ShouldNotContain("张三丰");
        ((LicenceImported)office.Catalogue.Decode(stored)).Holder.PersonName!.Clear.ShouldBe("张三丰");
    }

    private static string NumberOf(int n) => string.Create(CultureInfo.InvariantCulture, $"粤交运管许可穗字4401{n:00000000}号");

    private static Act Take(int n, Func<ImportLicence, ImportLicence>? change = null, string run = "run-1")
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"XK-{n}");
        var record = new ImportLicence(
            new(new Guid(n, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)), NumberOf(n), "gd-yunzheng-2.0", key, new('0', 64), ItemNumber.Parse("GD-RT-04"),
            LicenceKind.FreightOperation, new(ApplicantKind.Organisation, "南粤货运有限公司", CreditCode.Parse("91440600MA5CCCC28H")),
            DivisionCode.Parse("440106"), "广州市天河区交通运输局", new("道路普通货物运输"), new(2023, 5, 1), new(2027, 4, 30));
        return new(
            change?.Invoke(record) ?? record, CommandIds.Derived($"import\ngd-yunzheng-2.0\n{run}\n{key}"), Importer, Causation: $"import:{run}",
            Source: "gd-yunzheng-2.0");
    }
}
