namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>The editions of JT/T 808. 2011 and 2013 share one header: only bodies and the vehicle file tell them apart.</summary>
public enum Edition
{
    Jt2011 = 2011,
    Jt2013 = 2013,
    Jt2019 = 2019,
}
