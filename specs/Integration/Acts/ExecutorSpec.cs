using System.Text.Json;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Integration.Acts;
using Regulatory.Ledger;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Integration.Specs.Acts;

[Collection(OfficeCollection.Name)]
public sealed class ExecutorSpec(OfficeServer server) : IAsyncLifetime
{
    private Office office = null!;

    public async Task InitializeAsync() => office = await Office.Open(server);

    public async Task DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public async Task an_act_is_recorded_with_its_envelope()
    {
        var (id, command) = (new ApplicationId(Guid.NewGuid()), Guid.NewGuid());
        var done = await Office.Accepted(office.Do(Office.Clerk, Office.Application(id), command));
        done.Version.ShouldBe(1);
        var fact = (await office.Ledger.LoadStream(done.Stream)).ShouldHaveSingleItem();
        fact.Position.ShouldBe(done.Position);
        fact.CommandId.ShouldBe(command);
        fact.Envelope.Actor.ShouldBe("clerk-gz");
        fact.Envelope.Capacity.ShouldBe("WindowClerk");
        fact.Envelope.Authority.ShouldBe("440100");
        long.Parse(fact.Envelope.LawVersion).ShouldBeGreaterThan(0);
        fact.Envelope.Source.ShouldBeNull();
    }

    [Fact]
    public async Task the_same_command_again_gets_the_first_outcome_and_does_nothing()
    {
        var (id, command) = (new ApplicationId(Guid.NewGuid()), Guid.NewGuid());
        var first = await Office.Accepted(office.Do(Office.Clerk, Office.Application(id), command));
        var again = await Office.Accepted(office.Do(Office.Clerk, Office.Application(id), command));
        again.Repeated.ShouldBeTrue();
        again.Position.ShouldBe(first.Position);
        (await office.TypesOf(first.Stream)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task a_refusal_is_recorded_and_given_again_even_when_the_law_would_now_allow_the_act()
    {
        var (id, command) = (new ApplicationId(Guid.NewGuid()), Guid.NewGuid());
        await Office.Accepted(office.Do(Office.Clerk, Office.Application(id)));
        var assign = new AssignReviewer(id, new("reviewer-gz", "reviewer-gz"));
        var refused = (await office.Do(Office.Reviewer, assign, command)).ShouldBeOfType<ActRefused>();
        await Office.Accepted(office.Do(Office.Clerk, new AcceptApplication(id)));
        var again = (await office.Do(Office.Reviewer, assign, command)).ShouldBeOfType<ActRefused>();
        again.Refusal.ShouldBe(refused.Refusal);
        again.Repeated.ShouldBeTrue();
        await Office.Accepted(office.Do(Office.Reviewer, assign));
    }

    [Fact]
    public async Task a_command_id_with_another_payload_is_an_error()
    {
        var command = Guid.NewGuid();
        await Office.Accepted(office.Do(Office.Clerk, Office.Application(new(Guid.NewGuid())), command));
        (await office.Do(Office.Clerk, Office.Application(new(Guid.NewGuid())), command)).ShouldBeOfType<CommandIdReused>();
    }

    [Fact]
    public async Task another_officer_with_the_same_command_id_and_payload_is_not_shown_the_first_answer()
    {
        var (id, command) = (new ApplicationId(Guid.NewGuid()), Guid.NewGuid());
        await Office.Accepted(office.Do(Office.Clerk, Office.Application(id), command));
        (await office.Do(Office.Clerk with { Account = "clerk2-gz" }, Office.Application(id), command)).ShouldBeOfType<CommandIdReused>();
    }

    [Fact]
    public async Task an_act_on_an_older_version_than_there_is_conflicts_and_records_nothing()
    {
        var id = new ApplicationId(Guid.NewGuid());
        var first = await Office.Accepted(office.Do(Office.Clerk, Office.Application(id)));
        await Office.Accepted(office.Do(Office.Clerk, new AllowOnSpotCorrection(id, "application-form", "改正错字"), expected: 1));
        var late = (await office.Do(Office.Clerk, new AcceptApplication(id), expected: 1)).ShouldBeOfType<ActConflict>();
        late.ShouldBe(new ActConflict(first.Stream, 1, 2));
        (await office.TypesOf(first.Stream)).Length.ShouldBe(2);
    }

    [Fact]
    public async Task who_may_not_and_whose_matter_it_is_not_are_turned_away()
    {
        var id = new ApplicationId(Guid.NewGuid());
        await Office.Accepted(office.Do(Office.Clerk, Office.Application(id)));
        (await office.Do(Office.Issuer, new AcceptApplication(id))).ShouldBeOfType<ActForbidden>().Roles.ShouldBe([Role.WindowClerk]);
        (await office.Do(Office.Stranger, new AcceptApplication(id))).ShouldBeOfType<ActForbidden>().Roles.ShouldBeEmpty();
        // A matter that does not exist gets the very same answer.
        (await office.Do(Office.Stranger, new AcceptApplication(new(Guid.NewGuid())))).ShouldBeOfType<ActForbidden>().Roles.ShouldBeEmpty();
    }

    [Fact]
    public async Task a_certificate_its_number_and_its_licence_are_born_in_one_transaction()
    {
        var id = await office.Granted();
        var issued = await Office.Accepted(office.Do(Office.Issuer, new IssueCertificate(id)));
        var last = await office.Ledger.ReadAll(issued.Position - 3, 10);
        last.Select(fact => fact.Type).ShouldBe(
            ["licensing.application.certificate-issued.v1", "licensing.number-register.assigned.v1", "licensing.licence.issued.v1"]);
        last.Select(fact => fact.CommandId).Distinct().ShouldHaveSingleItem();
        var number = ((CertificateIssued)office.Catalogue.Decode(last[0])).LicenceNumber;
        (await office.Ledger.Holder("licensing.licence-number", number)).ShouldBe(issued.Stream);
        office.Typeset.ShouldBe(1);
    }

    [Fact]
    public async Task an_act_whose_paper_cannot_be_typeset_records_nothing_and_can_be_sent_again()
    {
        var (id, command) = (await office.Granted(), Guid.NewGuid());
        var head = await office.Ledger.Head();
        office.TypesetterFault = new IOException("The typesetter is away.");
        await Should.ThrowAsync<IOException>(() => office.Do(Office.Issuer, new IssueCertificate(id), command));
        (await office.Ledger.Head()).ShouldBe(head);
        office.TypesetterFault = null;
        await Office.Accepted(office.Do(Office.Issuer, new IssueCertificate(id), command));
    }

    [Fact]
    public async Task acceptance_numbers_have_no_gap_when_two_hosts_accept_at_once()
    {
        var other = await office.NewExecutor();
        var ids = Enumerable.Range(0, 24).Select(_ => new ApplicationId(Guid.NewGuid())).ToList();
        await Task.WhenAll(ids.Select(id => Office.Accepted(office.Do(Office.Clerk, Office.Application(id)))));
        var outcomes = await Task.WhenAll(ids.Select((id, i) => (i % 2 == 0 ? office.Executor : other).Execute(
            new Act(new AcceptApplication(id), Guid.NewGuid(), Office.Clerk))));
        outcomes.ShouldAllBe(outcome => outcome is ActAccepted);
        var facts = await office.Ledger.ReadAll(0, 10_000);
        facts.Where(fact => fact.Type == "licensing.application.accepted.v1")
            .Select(fact => ((ApplicationAccepted)office.Catalogue.Decode(fact)).AcceptanceNumber).Order()
            .ShouldBe(Enumerable.Range(1, 24).Select(serial => $"4401002026{serial:000000}"));
    }

    [Fact]
    public async Task what_is_personal_lies_sealed_in_the_ledger_and_opens_for_the_law()
    {
        var id = new ApplicationId(Guid.NewGuid());
        var person = ResidentId.Parse("440106199001010013");
        var done = await Office.Accepted(office.Do(Office.Clerk, Office.Application(id) with
        {
            Item = ItemNumber.Parse("GD-RT-12"),
            Applicant = new(ApplicantKind.NaturalPerson, "张三丰", ResidentId: person, Telephone: "020-88886666"),
            Scope = new("道路旅客运输驾驶员"),
            Years = null,
        }));
        var stored = (await office.Ledger.LoadStream(done.Stream)).ShouldHaveSingleItem();
        foreach (var personal in new[] { "张三丰", "440106199001010013", "88886666", "19900101" }) stored.Data.ShouldNotContain(personal);
        var applicant = ((ApplicationSubmitted)office.Catalogue.Decode(stored)).Applicant;
        applicant.PersonName!.Clear.ShouldBe("张三丰");
        applicant.ResidentId!.Clear.ShouldBe(person.ToString());
        applicant.Party.IsNaturalPerson.ShouldBeTrue();
        JsonDocument.Parse(stored.Data).RootElement.GetProperty("applicant").GetProperty("party").GetString().ShouldBe(applicant.Party.ToString());
    }

    [Fact]
    public async Task an_act_dated_after_the_server_s_clock_is_refused()
    {
        var act = new Act(
            Office.Application(new(Guid.NewGuid())), Guid.NewGuid(), Office.Clerk, At: ChinaTime.At(new(2026, 3, 3), new(9, 0)), Source: "spec");
        (await office.Executor.Execute(act)).ShouldBeOfType<ActRefused>().Refusal.Rule.Value.ShouldStartWith("LIC-APP-");
    }

    [Fact]
    public async Task a_ban_that_follows_from_a_refusal_bars_the_party_s_next_application()
    {
        // A one-year ban follows where public safety is directly concerned: dangerous goods.
        var id = new ApplicationId(Guid.NewGuid());
        var dangerous = Office.Application(id) with
        {
            Item = ItemNumber.Parse("GD-RT-05"), Scope = new("危险货物运输(3类)", HazardClasses: ["3"]), Years = null,
        };
        await Office.Accepted(office.Do(Office.Clerk, dangerous));
        await Office.Accepted(office.Do(Office.Clerk, new AcceptApplication(id)));
        await Office.Accepted(office.Do(Office.Reviewer, new AssignReviewer(id, new("reviewer-gz", "reviewer-gz"))));
        await Office.Accepted(office.Do(Office.Reviewer, new RecordVerification(
            id, VerificationMethod.Documents, [new("reviewer-gz", "reviewer-gz")], [], "材料虚假")));
        await Office.Accepted(office.Do(Office.Head, new RefuseLicence(
            id, "穗交不许〔2026〕1号", [new("ALL/78", "提供虚假材料")], "可以在六十日内申请行政复议，或者在六个月内提起行政诉讼。", FalseMaterial: true)));
        var again = await office.Do(Office.Clerk, dangerous with { Application = new(Guid.NewGuid()) });
        again.ShouldBeOfType<ActRefused>().Refusal.Rule.Value.ShouldStartWith("LIC-SUB-");
        (await office.Ledger.StreamsOf("licensing.ban-register")).ShouldHaveSingleItem().Version.ShouldBe(1);
    }

    [Fact]
    public async Task a_reference_datum_changed_by_another_host_is_known_after_a_refresh()
    {
        var other = await office.NewExecutor();
        var item = ItemNumber.Parse("GD-RT-16");
        var delisted = await other.Execute(new Act(
            new DelistItem(item, "粤交许清单〔2026〕1号", "依据新的清单", new(2026, 3, 3)), Guid.NewGuid(),
            Office.Clerk with { Roles = [Role.SuperiorAuthority], Division = DivisionCode.Parse("440000") }));
        delisted.ShouldBeOfType<ActAccepted>();
        await office.Reference.Refresh();
        office.Clock.Reset(ChinaTime.At(new(2026, 3, 4), new(10, 0)));
        (await office.Do(Office.Clerk, Office.Application(new(Guid.NewGuid())))).ShouldBeOfType<ActRefused>();
    }
}
