namespace Regulatory.Domain.Enforcement.Overload;

/// <summary>The figures of overload control that are not certain law: officers see and change them.</summary>
public static class OverloadFigures
{
    /// <summary>What a dynamic weigher may err, thousandths of the reading.</summary>
    public static readonly Figure ErrorOfDynamicWeigher = new(
        "overload.error-of-dynamic-weigher", "50", "per mille", Confidence.Likely, "OSR/40",
        "动态汽车衡最大允许误差", "Maximum permissible error of dynamic weighers");

    /// <summary>What a static weigher may err, thousandths of the reading.</summary>
    public static readonly Figure ErrorOfStaticWeigher = new(
        "overload.error-of-static-weigher", "0", "per mille", Confidence.Likely, "OSR/40",
        "静态汽车衡最大允许误差", "Maximum permissible error of static weighers");

    /// <summary>What becomes of a part of 1 000 kg: <c>floor</c> drops it, <c>ceiling</c> counts it whole.</summary>
    public static readonly Figure RoundingOfSteps = new(
        "overload.rounding-of-steps", "floor", "floor | ceiling", Confidence.Likely, "OSR/43",
        "不足1000千克的超限质量如何计算", "How a part of 1 000 kg of excess counts");

    /// <summary>
    /// Reduction of the fine by excess for those who come of their own accord: pairs of excess from which, kg, and percent taken off;
    /// <c>none</c> where the province has no such policy.
    /// </summary>
    public static readonly Figure DiscretionPolicy = new(
        "overload.discretion-policy", "none", "kg:percent", Confidence.Check, "overload §3",
        "主动处理的减轻幅度", "Reduction of the fine for those who come of their own accord");

    /// <summary>The most that one vehicle pays in a year under that policy, yuan; 0 for no limit.</summary>
    public static readonly Figure DiscretionMostOfYear = new(
        "overload.discretion-most-of-year", "0", "yuan", Confidence.Check, "overload §3",
        "主动处理的车辆全年罚款上限", "The most that one vehicle pays in a year under the discretion policy");

    /// <summary>How sure the reading of a plate must be, thousandths.</summary>
    public static readonly Figure LeastPlateConfidence = new(
        "overload.least-plate-confidence", "950", "per mille", Confidence.Project, "overload §5.1",
        "号牌识别最低可信度", "Least confidence of the plate's reading");

    /// <summary>Least length of the film of a crossing.</summary>
    public static readonly Figure LeastSecondsOfFilm = new(
        "overload.least-seconds-of-film", "5", "seconds", Confidence.Project, "overload §5.1",
        "视频最短时长", "Least length of the film of a crossing");

    /// <summary>By how much the loads of the axles may miss the total mass, thousandths of it.</summary>
    public static readonly Figure ToleranceOfAxleSum = new(
        "overload.tolerance-of-axle-sum", "50", "per mille", Confidence.Project, "overload §5.1",
        "轴荷之和与总质量的允许偏差", "By how much the loads of the axles may miss the total mass");

    /// <summary>Hours within which captures of one truck in one direction are one act.</summary>
    public static readonly Figure HoursOfOneAct = new(
        "overload.hours-of-one-act", "2", "hours", Confidence.Project, "overload O-04",
        "视为同一违法行为的时间间隔", "Hours within which captures of one journey are one act");

    /// <summary>Days in which an informed owner comes to have the matter handled.</summary>
    public static readonly Figure DaysToComeAndHandle = new(
        "overload.days-to-come-and-handle", "15", "days", Confidence.Check, "overload §5.1",
        "告知后前来处理的期限", "Days to come and have the matter handled after being told");

    /// <summary>Refusals at motorway entries above which there is a lead.</summary>
    public static readonly Figure RefusalsForLead = new(
        "overload.refusals-for-lead", "2", "refusals", Confidence.Project, "overload §5.2",
        "形成线索的入口劝返次数（超过）", "Entry refusals above which there is a lead");

    /// <summary>Days in which those refusals lie.</summary>
    public static readonly Figure DaysOfRefusals = new(
        "overload.days-of-refusals", "7", "days", Confidence.Project, "overload §5.2",
        "入口劝返次数的统计天数", "Days in which entry refusals are counted together");

    /// <summary>Hits of a source unit from which on an order and an inspection follow.</summary>
    public static readonly Figure HitsOfSourceUnit = new(
        "overload.hits-of-source-unit", "3", "hits", Confidence.Project, "overload §10",
        "货运源头单位责令整改的超限次数", "Hits of a source unit from which on it is ordered to rectify");

    /// <summary>Days in which those hits lie.</summary>
    public static readonly Figure DaysOfHits = new(
        "overload.days-of-hits", "30", "days", Confidence.Project, "overload §10",
        "货运源头单位超限次数的统计天数", "Days in which hits of a source unit are counted together");

    /// <summary>Working days for a decision within the province, by class: the strict reading is likely, not certain.</summary>
    public static readonly Figure DaysForClassOne = new(
        "overload.permit-days-class-one", "2", "working days", Confidence.Likely, "HSPR/36",
        "省内一类大件运输许可期限", "Working days for a class I permit within the province");

    /// <inheritdoc cref="DaysForClassOne"/>
    public static readonly Figure DaysForClassTwo = new(
        "overload.permit-days-class-two", "5", "working days", Confidence.Likely, "HSPR/36",
        "省内二类大件运输许可期限", "Working days for a class II permit within the province");

    /// <inheritdoc cref="DaysForClassOne"/>
    public static readonly Figure DaysForClassThree = new(
        "overload.permit-days-class-three", "15", "working days", Confidence.Likely, "HSPR/36",
        "省内三类大件运输许可期限", "Working days for a class III permit within the province");

    /// <summary>Months for which a class I pass is valid at most.</summary>
    public static readonly Figure MonthsOfClassOne = new(
        "overload.permit-months-class-one", "6", "months", Confidence.Check, "overload §7",
        "一类通行证最长有效期", "Longest validity of a class I pass");

    /// <summary>Months for which a class II pass is valid at most; class III is for a single trip.</summary>
    public static readonly Figure MonthsOfClassTwo = new(
        "overload.permit-months-class-two", "3", "months", Confidence.Check, "overload §7",
        "二类通行证最长有效期", "Longest validity of a class II pass");

    /// <summary>Months for which a class III pass, for its single trip, is valid at most.</summary>
    public static readonly Figure MonthsOfClassThree = new(
        "overload.permit-months-class-three", "3", "months", Confidence.Check, "overload §7",
        "三类通行证最长有效期", "Longest validity of a class III pass");

    /// <summary>Load effect up to which a structure passes, thousandths.</summary>
    public static readonly Figure EffectThatPasses = new(
        "overload.effect-that-passes", "1000", "per mille", Confidence.Project, "overload §7",
        "桥梁荷载效应比通过值", "Load effect up to which a structure passes");

    /// <summary>Load effect up to which it passes with control measures, thousandths.</summary>
    public static readonly Figure EffectWithMeasures = new(
        "overload.effect-with-measures", "1100", "per mille", Confidence.Project, "overload §7",
        "采取控制措施可通过的荷载效应比", "Load effect up to which a structure passes with control measures");
}
