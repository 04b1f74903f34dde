using System.Buffers;
using System.Buffers.Binary;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Specs.Terminals.Jt808;

public sealed class AttachmentBlockSpec
{
    [Fact]
    public void blocks_are_taken_one_after_the_other()
    {
        var unread = new ReadOnlySequence<byte>([.. Block("00_64_0101_0_sample.jpg", 0, [1, 2, 3]), .. Block("00_64_0101_0_sample.jpg", 3, [4])]);
        var first = AttachmentBlock.TryRead(ref unread, out _)!;
        (first.Name, first.Offset).ShouldBe(("00_64_0101_0_sample.jpg", 0u));
        first.Data.ToArray().ShouldBe([1, 2, 3]);
        AttachmentBlock.TryRead(ref unread, out _)!.Offset.ShouldBe(3u);
        unread.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void half_a_block_waits_for_the_rest()
    {
        var bytes = Block("sample", 0, [1, 2, 3]);
        for (var length = 0; length < bytes.Length; length++)
        {
            var unread = new ReadOnlySequence<byte>(bytes.AsMemory(0, length));
            AttachmentBlock.TryRead(ref unread, out var damaged).ShouldBeNull();
            damaged.ShouldBeFalse();
            unread.Length.ShouldBe(length);
        }
    }

    [Fact]
    public void another_mark_or_a_length_beyond_the_longest_is_damage()
    {
        var marked = Block("sample", 0, [1]);
        marked[0] = 0x7E;
        Damaged(marked).ShouldBeTrue();
        var longer = Block("sample", 0, [1]);
        BinaryPrimitives.WriteUInt32BigEndian(longer.AsSpan(58), AttachmentBlock.LongestData + 1);
        Damaged(longer).ShouldBeTrue();

        static bool Damaged(byte[] bytes)
        {
            var unread = new ReadOnlySequence<byte>(bytes);
            AttachmentBlock.TryRead(ref unread, out var damaged).ShouldBeNull();
            return damaged;
        }
    }

    private static byte[] Block(string name, uint offset, byte[] data)
    {
        var block = new byte[AttachmentBlock.HeadLength + data.Length];
        AttachmentBlock.Mark.CopyTo(block);
        Gbk.Write(name).CopyTo(block, 4);
        BinaryPrimitives.WriteUInt32BigEndian(block.AsSpan(54), offset);
        BinaryPrimitives.WriteUInt32BigEndian(block.AsSpan(58), (uint)data.Length);
        data.CopyTo(block, AttachmentBlock.HeadLength);
        return block;
    }
}
