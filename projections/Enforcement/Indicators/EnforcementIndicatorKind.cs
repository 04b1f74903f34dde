namespace Regulatory.Projections.Enforcement.Indicators;

/// <summary>What is measured of enforcement: a part of a whole, month by month.</summary>
public enum EnforcementIndicatorKind
{
    /// <summary>立案率: cases filed in the ordinary procedure, of all decisions whether to file.</summary>
    Filing,

    /// <summary>简易程序适用率: penalties on the spot, of all penalties.</summary>
    OnSpotShare,

    /// <summary>听证率: penalties after a hearing, of those in the ordinary procedure.</summary>
    HearingShare,

    /// <summary>不予处罚率: cases decided without a penalty, of all decided.</summary>
    NoPenaltyShare,

    /// <summary>办案期限内决定率: decided within the case period, of those decided in the ordinary procedure (APL 60).</summary>
    DecidedInTime,

    /// <summary>按期送达率: decisions served in time, of those served (APL 61).</summary>
    ServedInTime,

    /// <summary>罚款缴纳率: fen that were paid or collected, of the fines imposed in the month.</summary>
    FinesPaid,

    /// <summary>复议诉讼纠错率: decisions changed, revoked or found unlawful, of those on which reconsideration or judgment decided.</summary>
    Corrected,

    /// <summary>按期移送率: suspected crimes handed over within twenty-four hours, of those handed over.</summary>
    CrimesHandedOverInTime,

    /// <summary>检查问题发现率: inspections that found something, of those that could be held.</summary>
    InspectionFindings,

    /// <summary>加密检查占比: inspections planned at a raised frequency, of all planned.</summary>
    RaisedInspectionFrequency,

    /// <summary>重大隐患按期整改率: hazards removed in time, of those due in the month (安全生产法 70).</summary>
    HazardsRemovedInTime,

    /// <summary>按期公示率: penalties shown in time, of those shown.</summary>
    PublishedInTime,

    /// <summary>按期撤回率: publications of penalties withdrawn in three working days, of those withdrawn (APL 48).</summary>
    WithdrawnInTime,
}

/// <summary>What the two numbers of an indicator count.</summary>
public enum EnforcementIndicatorUnit
{
    /// <summary>件</summary>
    Count,

    /// <summary>分: hundredths of a yuan.</summary>
    Fen,
}
