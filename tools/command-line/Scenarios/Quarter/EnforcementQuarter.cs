using System.Collections.Immutable;
using Bogus;
using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>How much of a quarter is written.</summary>
public sealed record QuarterSize(int Weighings, int Cases)
{
    public static readonly QuarterSize Whole = new(2_000, 300);
}

/// <summary>What was written: the acts in order of time, and what must be so when they have been played.</summary>
public sealed record WrittenQuarter(ImmutableArray<QuarterStep> Steps, QuarterTruth Truth);

/// <summary>
/// April to June 2026 in the enforcement of Guangzhou, Shenzhen and Zhanjiang, with what led to it since January. The same seed writes
/// the same acts; nothing of it is kept in a file.
/// </summary>
public sealed partial class EnforcementQuarter
{
    public const string Name = "enforcement-quarter";

    /// <summary>First and last day of the quarter, and the day on which what led to it begins.</summary>
    public static readonly LocalDate Before = new(2026, 1, 5), First = new(2026, 4, 1), Last = new(2026, 6, 30);

    private const int Seed = 20_260_401;

    private readonly List<QuarterStep> steps = [];
    private readonly Dictionary<string, int> numbers = [];
    private readonly QuarterSize size;
    private readonly SeedReference reference;
    private readonly Dictionary<QuarterOffice, People> people = [];
    private readonly Dictionary<QuarterOffice, ImmutableArray<Fleet>> fleets = [];
    private int cases;

    private EnforcementQuarter(SeedReference reference, QuarterSize size)
    {
        this.size = size;
        (this.reference, Calendar) = (reference, reference.Calendar);
        Random = new Randomizer(Seed);
        Hall = new(reference.Calendar, Random);
        foreach (var office in QuarterOffice.All)
            people.Add(office, new(
                new Faker("zh_CN") { Random = new Randomizer(Seed + office.Division.Value[3]) }, office.City, office.Districts, office.Plates));
    }

    internal WorkingCalendar Calendar { get; }

    internal Randomizer Random { get; }

    internal HallCalendar Hall { get; }

    internal QuarterTruth Truth { get; } = new();

    public static WrittenQuarter Write(SeedReference reference, QuarterSize? size = null)
    {
        var quarter = new EnforcementQuarter(reference, size ?? QuarterSize.Whole);
        quarter.Settle();
        quarter.Leads();
        quarter.Cases();
        quarter.Weighings();
        quarter.Permits();
        quarter.Credit();
        quarter.Refusals();
        // Sorting is stable: what one matter does at one moment stays in its order.
        return new([.. quarter.steps.Where(step => ChinaTime.DayOf(step.At) <= Last).OrderBy(step => step.At)], quarter.Truth);
    }

    /// <summary>An id by kind and number, the same in every run.</summary>
    internal static Guid IdOf(int kind, int number) => Guid.Parse($"20260401-{kind:0000}-7000-8000-{number:000000000000}");

    internal void Add(Instant at, Actor actor, object command, string matter, Func<QuarterStep, QuarterStep>? more = null)
    {
        var step = new QuarterStep(at, actor, KeyOf(matter), command.GetType().Name, command);
        steps.Add(more is null ? step : more(step));
    }

    internal void Add<TCommand>(
        Instant at, Actor actor, Func<QuarterKnowledge, Task<TCommand>> command, string matter, Func<QuarterStep, QuarterStep>? more = null)
        where TCommand : notnull
    {
        var step = new QuarterStep(at, actor, KeyOf(matter), typeof(TCommand).Name, null) { Late = async knows => await command(knows) };
        steps.Add(more is null ? step : more(step));
    }

    private string KeyOf(string matter)
    {
        var number = numbers[matter] = numbers.GetValueOrDefault(matter) + 1;
        return $"{matter}/{number}";
    }

    private QuarterCase Case(QuarterOffice office, QuarterMatter matter, LocalDate from) => new(this, ++cases, office, matter, from);

    /// <summary>A working day of the quarter that leaves some more of them after it.</summary>
    private LocalDate Some(int leaving) => Hall.Workday(First, Random.Int(0, Math.Max(0, 58 - leaving)));

    private QuarterOffice Any() => QuarterOffice.All[Random.Int(0, 2)];

    private static Money Yuan(int yuan) => Money.OfYuan(yuan);
}
