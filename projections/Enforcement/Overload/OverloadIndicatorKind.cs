namespace Regulatory.Projections.Enforcement.Overload;

/// <summary>What is measured of overload control (overload §9): of which whole, which part.</summary>
public enum OverloadIndicatorKind
{
    /// <summary>超限率: of the trucks weighed off-site and at entries, those over their limit.</summary>
    OverLimitRate,

    /// <summary>入口劝返率: of the trucks weighed at entries, those turned away.</summary>
    EntryRefusalRate,

    /// <summary>出口倒查: of the trucks admitted at entries, those that had come in by an operator's fault.</summary>
    BackCheckHits,

    /// <summary>入口责任: of the findings against operators, those of a truck admitted although it weighed over its limit.</summary>
    AdmittedThoughOver,

    /// <summary>检测站超限率: of the trucks weighed at stations, those over their limit at the first weighing.</summary>
    StationOverLimitRate,

    /// <summary>源头超限率: of the trucks that left listed source units, those over their limit.</summary>
    SourceHits,
}
