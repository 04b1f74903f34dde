using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Governance.Holds.Rules;
using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Governance.Subjects.Rules;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Api.Specs.Governance;

public sealed class ErasureSpec(LicensingHall hall) : HallSpec(hall)
{
    [Fact]
    public async Task an_erased_person_is_gone_from_rows_and_their_earlier_states_alike()
    {
        var person = new Forgettable(Host, "110105194912310003");
        var known = await person.Imported();
        (await person.Read(known)).Text("personName").ShouldBe(person.Name);
        (await person.Request()).Position.ShouldBePositive();
        var erased = (await person.Erase()).Position;
        foreach (var read in new[] { await person.Read(erased), await person.Read(erased, knownAt: known) })
        {
            read.GetProperty("personName").GetString().ShouldBeNull();
            read.Text("holder").ShouldBe("已删除 erased");
        }
        (await Anywhere(person.Name)).ShouldBeEmpty();
    }

    [Fact]
    public async Task the_key_is_gone_with_the_fact_and_not_before()
    {
        var person = new Forgettable(Host, "110105194912310222");
        await person.Imported();
        (await person.Request()).Position.ShouldBePositive();
        (await KeyOf(person.Party)).ShouldBe("kept");
        (await person.Erase()).Position.ShouldBePositive();
        (await KeyOf(person.Party)).ShouldBe("destroyed");
    }

    [Fact]
    public async Task nothing_new_is_recorded_of_somebody_who_asked_to_be_forgotten_until_that_is_declined()
    {
        var person = new Forgettable(Host, "110105194912310046");
        await person.Imported();
        (await person.Request()).Position.ShouldBePositive();
        (await Apply(person, "110105194912310046")).Rule.ShouldBe(NobodyBeingForgotten.Id.Value);
        await (await person.Superior).Act("declineErasure", new { subject = person.Party, requestNumber = person.RequestNumber, article = "PIPL/47" });
        (await Apply(person, "110105194912310046")).Position.ShouldBePositive();
    }

    [Fact]
    public async Task whoever_was_forgotten_cannot_be_recorded_again()
    {
        var person = new Forgettable(Host, "110105194912310062");
        await person.Erased();
        (await Apply(person, "110105194912310062")).Rule.ShouldBe(NobodyBeingForgotten.Id.Value);
    }

    [Fact]
    public async Task a_hold_on_the_person_or_on_a_matter_of_theirs_refuses_the_erasure_until_it_is_released()
    {
        var person = new Forgettable(Host, "110105194912310089");
        await person.Imported();
        (await person.Request()).Position.ShouldBePositive();
        foreach (var scope in new[] { person.Party, $"licensing.licence/{person.Licence}" })
        {
            var number = $"案-{Guid.NewGuid():n}";
            await (await person.Superior).Act("placeLegalHold", new { scope, number, cause = "CASE", document = "立案审批表" });
            (await person.Erase()).Rule.ShouldBe(NoErasureUnderHold.Id.Value);
            await (await person.Superior).Act("releaseLegalHold", new { scope, number, document = "结案报告" });
        }
        (await person.Erase()).Position.ShouldBePositive();
    }

    [Fact]
    public async Task an_erasure_waits_for_the_end_of_every_matter_and_of_its_retention()
    {
        var recent = new Forgettable(Host, "11010519491231010X");
        await recent.Imported(until: "2020-12-31");
        (await recent.Request()).Rule.ShouldBe(RetentionBeforeErasure.Id.Value);
        var busy = new Forgettable(Host, "110105194912310126");
        await busy.Imported();
        (await Apply(busy, "110105194912310126")).Position.ShouldBePositive();
        (await busy.Request()).Rule.ShouldBe(MattersEndBeforeErasure.Id.Value);
    }

    [Fact]
    public async Task whoever_is_named_in_the_file_of_a_licence_is_known_as_long_as_it_is_in_force()
    {
        var neighbour = new Forgettable(Host, "110105194912310206");
        var matter = NewMatter();
        foreach (var step in new Func<Task<ActAnswer>>[] { matter.Submit, matter.Accept, matter.Assign }) (await step()).Position.ShouldBePositive();
        (await (await Host.As("reviewer-gz")).Act("notifyInterestedParty", new
        {
            application = matter.Id, matter = "线路经过其门前",
            party = new { kind = "NATURAL_PERSON", name = neighbour.Name, residentId = "110105194912310206" },
        })).Position.ShouldBePositive();
        (await matter.Verify()).Position.ShouldBePositive();
        Host.Clock.Now = Answering.Guangzhou(3, 20, 10);
        (await matter.Grant()).Position.ShouldBePositive();
        (await matter.Issue()).Position.ShouldBePositive();

        // The application is closed; the licence, whose file it belongs to, is not.
        (await neighbour.Request()).Rule.ShouldBe(MattersEndBeforeErasure.Id.Value);
    }

    [Fact]
    public async Task nobody_below_the_province_and_nobody_alone_erases()
    {
        var person = new Forgettable(Host, "110105194912310142");
        await person.Imported();
        var input = new { subject = person.Party, basis = "PURPOSE_ENDED", requestNumber = person.RequestNumber };
        (await (await Host.As("decision-gz")).Act("requestErasure", input)).Fault.ShouldBe("FORBIDDEN");
        (await (await person.Superior).Act("requestErasure", input)).Position.ShouldBePositive();
        (await person.Erase()).Rule.ShouldBe(TwoPersonsErase.Id.Value);
    }

    [Fact]
    public async Task a_hold_on_nothing_is_refused() =>
        (await (await Host.As("superior-gd")).Act("placeLegalHold", new
        {
            scope = $"licensing.licence/{Guid.NewGuid()}", number = "1", cause = "AUDIT", document = "通知",
        })).Rule.ShouldBe(HoldOnKnown.Id.Value);

    [Fact]
    public async Task a_key_that_came_back_with_an_older_copy_of_the_table_is_destroyed_again()
    {
        var person = new Forgettable(Host, "110105194912310169");
        await person.Imported();
        await Run($"create table if not exists public.old_keys as select * from ledger.subject_key where false; insert into public.old_keys select * from ledger.subject_key where subject = '{person.Party}'");
        (await person.Request()).Position.ShouldBePositive();
        (await person.Erase()).Position.ShouldBePositive();
        await Run($"update ledger.subject_key k set wrapped = o.wrapped, destroyed_at = null from public.old_keys o where o.subject = k.subject and k.subject = '{person.Party}'");
        var sweep = Host.Installation.Sweep(Microsoft.Extensions.Logging.Abstractions.NullLogger<Integration.Processes.ErasureSweep>.Instance);
        // The host's own sweep may have been first.
        await sweep.Tick();
        (await sweep.Tick()).ShouldBe(0);
        (await KeyOf(person.Party)).ShouldBe("destroyed");
    }

    [Fact]
    public async Task the_one_wire_name_that_the_ledger_knows_is_the_domain_s()
    {
        var name = ((Domain.Kernel.FactAttribute)Attribute.GetCustomAttribute(typeof(SubjectErased), typeof(Domain.Kernel.FactAttribute))!).WireName;
        (await One<string>("select pg_get_triggerdef(oid) from pg_trigger where tgname = 'forget_subject' and tgrelid = 'ledger.fact'::regclass"))
            .ShouldContain($"'{name}'");
    }

    [Fact]
    public async Task the_certificate_of_erasure_is_for_the_province_and_says_nothing_of_the_person()
    {
        var person = new Forgettable(Host, "110105194912311903");
        await person.Imported();
        var address = $"/subjects/{person.Party}/erasure.pdf";
        (await (await person.Superior).Get(address)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await person.Request()).Position.ShouldBePositive();
        (await person.Erase()).Position.ShouldBePositive();
        using var paper = await (await person.Superior).Get(address);
        paper.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        paper.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        foreach (var other in new[] { await Host.As("decision-gz"), await Host.As("applicant"), await Host.As("admin-gd"), Host.Anybody() })
            (await other.Get(address)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task papers_of_an_erased_person_are_gone_and_the_answer_says_why()
    {
        var person = new Forgettable(Host, "11010519491231192X");
        await person.Imported();
        var address = $"/certificates/{Uri.EscapeDataString(person.Number)}.pdf";
        (await (await person.Superior).Get(address)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await person.Request()).Position.ShouldBePositive();
        (await person.Erase()).Position.ShouldBePositive();
        using var answer = await (await person.Superior).Get(address);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Gone);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("ERASED");
    }

    private async Task<ActAnswer> Apply(Forgettable person, string residentId)
    {
        var submission = NewMatter().Submission();
        submission["item"] = "GD-RT-12";
        submission["applicant"] = new { kind = "NATURAL_PERSON", name = person.Name, residentId };
        submission["scope"] = new { text = "道路旅客运输驾驶员" };
        return await (await Host.As("clerk-gz")).Act("submitApplication", submission);
    }

    private Task<string> KeyOf(string party) => One<string>(
        $"select case when wrapped is null and destroyed_at is not null then 'destroyed' else 'kept' end from ledger.subject_key where subject = '{party}'");

    /// <summary>Tables of read models that hold a text anywhere, once they have everything.</summary>
    private async Task<List<string>> Anywhere(string text)
    {
        var head = await Host.Installation.Ledger.Head();
        foreach (var shape in Host.Installation.ReadModels.Catalogue.Shapes)
            (await Host.Installation.ReadModels.WaitFor(shape.Name, head, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(head);
        var found = new List<string>();
        foreach (var table in (await One<string[]>("select array_agg(tablename::text) from pg_tables where schemaname = 'read'"))!)
            if (await One<bool>($"select exists (select from read.\"{table}\" t where strpos(t::text, '{text}') > 0)")) found.Add(table);
        return found;
    }

    private async Task<T> One<T>(string sql)
    {
        await using var command = Hall.Database.Administrator.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private async Task Run(string sql)
    {
        await using var command = Hall.Database.Administrator.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
