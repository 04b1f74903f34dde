using NodaTime;
using Regulatory.Api.Access;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>
/// The enforcement agency of a city with everybody who acts in it. Those of Guangzhou are the ready accounts of the development
/// issuer; the other cities have the same posts.
/// </summary>
public sealed class QuarterOffice
{
    private static readonly string[] Posts =
    [
        "officer", "officer2", "unit-head", "agency-head", "legal", "collector", "publicity", "archivist", "chair", "clerk", "reviewer", "decision",
    ];

    private readonly Dictionary<string, Actor> staff;

    private QuarterOffice(string key, string city, string prefix, string plates, string division, string[] districts, string[]? names)
    {
        (Key, City, Prefix, Plates, Districts) = (key, city, prefix, plates, districts);
        Division = DivisionCode.Parse(division);
        staff = Posts.Select((post, index) => (Post: post, Actor: Take(post, names?[index]))).ToDictionary(pair => pair.Post, pair => pair.Actor);
        AssignedOfficer Certified(Actor actor, int number) => new(actor.Account, actor.Name, $"粤{division[..4]}执{number:000000}", new(2028, 12, 31));
        Pair = [Certified(Officer, 101), Certified(Second, 102)];
    }

    public static IReadOnlyList<QuarterOffice> All { get; } =
    [
        new("gz", "广州", "穗交", "粤A", "440100", ["440103", "440105", "440106", "440111"], null),
        new("sz", "深圳", "深交", "粤B", "440300", ["440303", "440304", "440305", "440306"],
            ["林海生", "蔡卫东", "戴队长", "彭局长", "罗法制", "深圳代收银行", "江公示", "阮档案", "温主持", "方窗口", "邱审查", "余局长"]),
        new("zj", "湛江", "湛交", "粤G", "440800", ["440802", "440803", "440811", "440881"],
            ["陈海滨", "李雷州", "吴队长", "何局长", "黎法制", "湛江代收银行", "莫公示", "庞档案", "梁主持", "符窗口", "揭审查", "冼局长"]),
    ];

    public string Key { get; }

    public string City { get; }

    /// <summary>How its documents' numbers begin.</summary>
    public string Prefix { get; }

    public string Plates { get; }

    public string[] Districts { get; }

    public DivisionCode Division { get; }

    public string Agency => Officer.Agency;

    public Actor Officer => staff["officer"];

    public Actor Second => staff["officer2"];

    public Actor UnitHead => staff["unit-head"];

    public Actor AgencyHead => staff["agency-head"];

    public Actor Legal => staff["legal"];

    public Actor Collector => staff["collector"];

    public Actor Publicity => staff["publicity"];

    public Actor Archivist => staff["archivist"];

    public Actor Chair => staff["chair"];

    public Actor Clerk => staff["clerk"];

    public Actor Reviewer => staff["reviewer"];

    public Actor DecisionMaker => staff["decision"];

    /// <summary>The two who investigate.</summary>
    public System.Collections.Immutable.ImmutableArray<AssignedOfficer> Pair { get; }

    private Actor Take(string post, string? name)
    {
        var ready = DevelopmentAccounts.All.Single(account => account.Account == $"{post}-gz");
        return name is null
            ? ready
            : ready with { Account = $"{post}-{Key}", Name = name, Division = Division, Agency = ready.Agency.Replace("广州", City, StringComparison.Ordinal) };
    }
}
