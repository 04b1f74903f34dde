using NodaTime;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;

namespace Regulatory.Integration.Specs.Acts;

[Collection(OfficeCollection.Name)]
public sealed class ExpectedVersionSpec(OfficeServer server) : IAsyncLifetime
{
    private static readonly Actor Superior = new(
        "superior-gd", "周处长", [Role.SuperiorAuthority], DivisionCode.Parse("440000"), "广东省交通运输厅");

    private static int years = 2040;
    private readonly int year = Interlocked.Increment(ref years);
    private Office office = null!;

    public async Task InitializeAsync() => office = await Office.Open(server);

    public async Task DisposeAsync() => await office.DisposeAsync();

    [Theory]
    [InlineData(-1)]
    [InlineData(-7)]
    [InlineData(2)]
    [InlineData(long.MaxValue)]
    public async Task an_act_on_a_version_that_is_not_there_is_a_conflict_and_harms_no_later_act(long seen)
    {
        var host = office.Executor;
        (await host.Execute(Give(Draft()))).ShouldBeOfType<ActAccepted>();

        var conflict = (await host.Execute(Give(Publish(), seen))).ShouldBeOfType<ActConflict>();

        (conflict.Expected, conflict.Actual).ShouldBe((seen, 1));
        (await host.Execute(Give(Publish(), 1))).ShouldBeOfType<ActAccepted>().Version.ShouldBe(2);
    }

    [Fact]
    public async Task an_act_on_what_another_host_recorded_is_decided_on_that()
    {
        var (one, other) = (office.Executor, await office.NewExecutor());
        (await one.Execute(Give(Draft()))).ShouldBeOfType<ActAccepted>();
        (await other.Execute(Give(Publish()))).ShouldBeOfType<ActAccepted>().Version.ShouldBe(2);

        var again = await one.Execute(Give(Draft(lastDayOff: 30), 2));

        again.ShouldBeOfType<ActRefused>("the draft was published by the other host");
        (await other.Execute(Give(Publish(), 2))).ShouldBeOfType<ActAccepted>().Version.ShouldBe(2, "nothing was added");
    }

    [Fact]
    public async Task an_act_sent_again_with_the_version_it_was_based_on_gets_its_first_answer()
    {
        var host = office.Executor;
        (await host.Execute(Give(Draft()))).ShouldBeOfType<ActAccepted>();
        var publish = Give(Publish(), 1);
        var first = (await host.Execute(publish)).ShouldBeOfType<ActAccepted>();

        var again = (await host.Execute(publish)).ShouldBeOfType<ActAccepted>();

        (again.Repeated, again.Position).ShouldBe((true, first.Position));
    }

    /// <summary>A year off: the shortest calendar that leaves out no festival.</summary>
    private DraftCalendar Draft(int lastDayOff = 31) =>
        new(year, [new(new LocalDate(year, 1, 1), new LocalDate(year, 12, lastDayOff))], [], "a notice");

    private PublishCalendar Publish() => new(year, "国办发明电〔2039〕1号");

    private static Act Give(object command, long? seen = null) => new(command, Guid.NewGuid(), Superior, seen);
}
